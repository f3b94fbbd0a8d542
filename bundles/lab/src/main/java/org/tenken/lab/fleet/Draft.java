package org.tenken.lab.fleet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.network.Adapter;
import org.tenken.lab.windows.network.Outside;

/**
 * A host while its faults and decoys are planted: what the machine will be built from, and what was promised about it.
 */
final class Draft {

    private final Blueprint blueprint;
    private final Site site;
    private final Draws draws;
    private final List<Adapter> adapters = new ArrayList<>();
    private final List<Consumer<Machine>> edits = new ArrayList<>();
    private final List<Consequence> consequences = new ArrayList<>();
    private final List<Decoy> decoys = new ArrayList<>();
    private Outside outside;
    private Duration offset = Duration.ZERO;

    Draft(Blueprint blueprint, Site site, Outside outside, Draws draws) {
        this.blueprint = blueprint;
        this.site = site;
        this.outside = outside;
        this.draws = draws;
    }

    Blueprint blueprint() {
        return blueprint;
    }

    Site site() {
        return site;
    }

    Draws draws() {
        return draws;
    }

    List<Adapter> adapters() {
        return adapters;
    }

    Outside outside() {
        return outside;
    }

    Duration offset() {
        return offset;
    }

    List<Consumer<Machine>> edits() {
        return edits;
    }

    List<Consequence> consequences() {
        return consequences;
    }

    List<Decoy> decoys() {
        return decoys;
    }

    void outside(UnaryOperator<Outside> change) {
        outside = change.apply(outside);
    }

    void clockAhead(Duration ahead) {
        offset = ahead;
    }

    /** Adds something to be done to the machine once it is built; in the order of adding. */
    void edit(Consumer<Machine> edit) {
        edits.add(edit);
    }

    void fails(String id, String check, Map<String, Object> detail) {
        consequences.add(Consequence.fail(id, check, detail));
    }

    void warns(String id, String check, Map<String, Object> detail) {
        consequences.add(Consequence.warn(id, check, detail));
    }

    void decoy(String id, Map<String, Object> detail) {
        decoys.add(new Decoy(id, detail));
    }
}

package org.tenken.lab.fleet;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Something that can be planted in a host: a fault, or a decoy that only looks like one.
 *
 * @param id its name in the manifest
 * @param touches the checks it may have a bearing on; two of these never meet in one host
 * @param fits whether a host can have it
 * @param plant plants it and records what it must look like
 */
record Fault(String id, Set<String> touches, Predicate<Blueprint> fits, Consumer<Draft> plant) {

    static Fault of(String id, Consumer<Draft> plant, String... touches) {
        return new Fault(id, Set.of(touches), host -> true, plant);
    }

    Fault where(Predicate<Blueprint> condition) {
        return new Fault(id, touches, fits.and(condition), plant);
    }
}

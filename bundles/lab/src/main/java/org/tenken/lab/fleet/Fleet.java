package org.tenken.lab.fleet;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.clock.HostClock;
import org.tenken.lab.windows.identity.Identity;
import org.tenken.lab.windows.identity.Language;
import org.tenken.lab.windows.identity.OperatingSystem;
import org.tenken.lab.windows.service.ServiceCatalogue;
import org.tenken.lab.windows.system.Disk;
import org.tenken.lab.windows.template.History;
import org.tenken.lab.windows.template.Template;

/** Builds the hosts of a fleet; the same name, birth and knobs build the same hosts. */
public final class Fleet {

    private static final long GIGABYTE = 1L << 30;

    private final FleetName name;
    private final Subnet subnet;
    private final InstantSource time;
    private final Instant born;
    private final ServiceCatalogue catalogue = new ServiceCatalogue();
    private final Map<String, Template> templates = new HashMap<>();

    /**
     * Creates a builder.
     *
     * @param subnet where the hosts are found
     * @param born when the fleet began; boots and installations lie before it
     * @param time real time
     */
    public Fleet(FleetName name, Subnet subnet, Instant born, InstantSource time) {
        this.name = name;
        this.subnet = subnet;
        this.born = born;
        this.time = time;
    }

    /** Builds all hosts in the order of their numbers. */
    public List<PlantedHost> plant(KnobPlan knobs) {
        List<Blueprint> blueprints = new Blueprints(name, born).all();
        Planter planter = new Planter(name, blueprints);
        Map<Integer, List<Fault>> faults = planter.faults();
        Map<Integer, List<String>> turned = knobs.deal(name);
        Site site = new Site(subnet);
        List<PlantedHost> hosts = new ArrayList<>();
        for (Blueprint blueprint : blueprints) {
            List<Fault> own = faults.getOrDefault(blueprint.number(), List.of());
            hosts.add(host(blueprint, site, own, planter.decoys(blueprint, own),
                    turned.getOrDefault(blueprint.number(), List.of())));
        }
        return hosts;
    }

    private PlantedHost host(Blueprint blueprint, Site site, List<Fault> faults, List<Fault> decoys,
            List<String> knobs) {
        Draft draft = new Draft(blueprint, site, site.outside(blueprint.internet()),
                Draws.of(name, "plant " + blueprint.number()));
        draft.clockAhead(Duration.ofMillis(draft.draws().between(-1500, 1500)));
        Adapters.plantUsual(draft);
        faults.forEach(fault -> fault.plant().accept(draft));
        decoys.forEach(decoy -> decoy.plant().accept(draft));
        Machine machine = machine(blueprint, draft);
        new UsualState(blueprint).write(machine);
        draft.edits().forEach(edit -> edit.accept(machine));
        machine.settle();
        return new PlantedHost(blueprint.number(), machine, draft.consequences(), draft.decoys(), knobs);
    }

    private Machine machine(Blueprint blueprint, Draft draft) {
        Identity identity = blueprint.identity();
        HostClock clock = new HostClock(time, draft.offset(), draft.offset().isNegative() ? 4 : -4);
        long size = draft.draws().pick(List.of(127L, 237L, 475L)) * GIGABYTE;
        List<Disk> disks = List.of(new Disk("C:", "", size, size * draft.draws().between(38, 80) / 100));
        return template(identity.system(), identity.language())
                .machine(identity, clock, time, draft.adapters(), draft.outside(), disks,
                History.of(identity, draft.offset(), Symptoms.of(draft.consequences())));
    }

    private Template template(OperatingSystem system, Language language) {
        return templates.computeIfAbsent(system + " " + language, key -> new Template(system, language, catalogue));
    }
}

package org.tenken.lab.fleet;

import java.util.List;
import org.tenken.lab.windows.Machine;

/**
 * A host with everything planted in it.
 *
 * @param number its place in the fleet, from 0
 * @param machine its state
 * @param faults every consequence its faults have
 * @param decoys what only looks like a fault
 * @param knobs the names of what is wrong on the way to it
 */
public record PlantedHost(int number, Machine machine, List<Consequence> faults, List<Decoy> decoys,
        List<String> knobs) {

    /** Keeps the lists from being changed. */
    public PlantedHost {
        faults = List.copyOf(faults);
        decoys = List.copyOf(decoys);
        knobs = List.copyOf(knobs);
    }

    /** Returns the host's name. */
    public String name() {
        return machine.identity().name();
    }
}

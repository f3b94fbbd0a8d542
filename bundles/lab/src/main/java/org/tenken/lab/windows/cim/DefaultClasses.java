package org.tenken.lab.windows.cim;

import java.util.List;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.identity.OperatingSystem;

/** The classes of {@code root/default}. */
final class DefaultClasses {

    private DefaultClasses() {}

    static List<CimClass<?>> of(OperatingSystem system) {
        return system.isServer() ? List.of(RegistryClass.of()) : List.of(RegistryClass.of(), restorePoints());
    }

    /** Clients alone have {@code SystemRestore}; the lab's hosts have made no restore point. */
    private static CimClass<?> restorePoints() {
        return CimClass.<Machine>named("SystemRestore", (machine, query) -> List.of())
                .key("SequenceNumber", machine -> null)
                .nil("CreationTime", "Description", "EventType", "RestorePointType").build();
    }
}

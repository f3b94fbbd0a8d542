package org.tenken.engine.host;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A machine of the fleet.
 *
 * @param name the name the admin knows it by, unique within a run
 * @param address the name or address to connect to
 * @param port the port, when it is not the connection's
 * @param tags the words it is filed under
 * @param group the group it belongs to
 */
public record Host(String name, String address, OptionalInt port, List<String> tags, Optional<String> group) {

    /** Keeps its own copy of the tags. */
    public Host {
        tags = List.copyOf(tags);
    }

    /** Returns a host that is known by its name alone. */
    public static Host named(String name) {
        return new Host(name, name, OptionalInt.empty(), List.of(), Optional.empty());
    }
}

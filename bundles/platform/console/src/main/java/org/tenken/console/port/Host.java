package org.tenken.console.port;

import java.util.List;

/**
 * One machine of the fleet.
 *
 * @param name unique in the fleet
 * @param address where it is reached, as given
 * @param tags the words it was filed under
 */
public record Host(String name, String address, List<String> tags) {
    public Host {
        tags = List.copyOf(tags);
    }
}

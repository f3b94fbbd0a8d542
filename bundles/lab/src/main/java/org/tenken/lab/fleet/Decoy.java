package org.tenken.lab.fleet;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something that looks like a fault and is none.
 *
 * @param id what it is, such as {@code clock.near-limit}
 * @param detail what exactly was planted
 */
public record Decoy(String id, Map<String, Object> detail) {

    /** Sorts the detail. */
    public Decoy {
        detail = Collections.unmodifiableMap(new TreeMap<>(detail));
    }
}

package org.tenken.lab.fleet;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a planted fault must look like to one check.
 *
 * @param id the fault, such as {@code clock.skew}
 * @param check the check that has to find it
 * @param status {@code warn} or {@code fail}
 * @param detail what exactly was planted
 */
public record Consequence(String id, String check, String status, Map<String, Object> detail) {

    /** Sorts the detail. */
    public Consequence {
        detail = Collections.unmodifiableMap(new TreeMap<>(detail));
    }

    static Consequence fail(String id, String check, Map<String, Object> detail) {
        return new Consequence(id, check, "fail", detail);
    }

    static Consequence warn(String id, String check, Map<String, Object> detail) {
        return new Consequence(id, check, "warn", detail);
    }
}

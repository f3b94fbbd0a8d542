package org.tenken.engine.text;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A text as it is stored: whose it is, its key, the values for its braces, and how it read in English.
 *
 * @param module the symbolic name of the bundle it belongs to
 * @param version that bundle's version when the text was made
 * @param key such as {@code time.clock.off}
 * @param values typed, by name, as a finding's evidence is
 * @param english the English rendering, shown when the bundle is gone
 */
public record Text(String module, String version, String key, SortedMap<String, Object> values, String english) {

    /** Keeps its own copy of the values. */
    public Text {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** Returns the English rendering. */
    @Override
    public String toString() {
        return english;
    }
}

package org.tenken.engine.operation;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sentence for a person, not yet in a language.
 *
 * @param module the symbolic name of the bundle whose texts hold the key; empty for the engine's own
 * @param key the sentence's key, such as {@code step.service.start}
 * @param values what stands in its braces: texts, whole numbers, truth values, durations, points in time, lists of texts
 */
public record Words(String module, String key, SortedMap<String, Object> values) {

    /** Keeps its own copy. */
    public Words {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** Returns a sentence of the engine. */
    public static Words of(String key) {
        return of(key, Map.of());
    }

    /** Returns a sentence of the engine with values. */
    public static Words of(String key, Map<String, ?> values) {
        return new Words("", key, new TreeMap<>(values));
    }
}

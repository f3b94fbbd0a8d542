package org.tenken.engine.run;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a host is, by fixed names that a check's {@code applies} filter may use: {@code os.build}, {@code os.role}
 * ({@code client}, {@code server} or {@code controller}), {@code os.domain}, {@code os.caption}, {@code os.version},
 * {@code os.language}, {@code edition} (the SKU's number) and {@code tag}.
 *
 * @param values each a text, a whole number or a list of texts
 */
public record Traits(SortedMap<String, Object> values) {

    /** Nothing is known. */
    public static final Traits UNKNOWN = new Traits(new TreeMap<>());

    /** Keeps its own copy. */
    public Traits {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** Returns one trait as text, empty when it is not known. */
    public String text(String name) {
        return String.valueOf(values.getOrDefault(name, ""));
    }

    /** Returns these traits with some more. */
    public Traits with(Map<String, ?> more) {
        SortedMap<String, Object> all = new TreeMap<>(values);
        all.putAll(more);
        return new Traits(all);
    }
}

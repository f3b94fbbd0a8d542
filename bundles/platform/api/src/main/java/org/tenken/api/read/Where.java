package org.tenken.api.read;

import java.util.List;

/**
 * Which rows of a class are wanted: those whose property has one of some values.
 *
 * <p>It is a value and not text, so that the engine can unite, quote and split it.
 *
 * @param property the property's name; empty for all rows
 * @param anyOf the values, compared as WQL compares them, without regard to case
 */
public record Where(String property, List<String> anyOf) {

    /** All rows. */
    public static final Where ALL = new Where("", List.of());

    /** Keeps its own copy of the values. */
    public Where {
        anyOf = List.copyOf(anyOf);
        if (property.isEmpty() != anyOf.isEmpty()) {
            throw new IllegalArgumentException("a property and its values go together");
        }
    }

    /** Returns a condition on one property. */
    public static Where any(String property, String... values) {
        return new Where(property, List.of(values));
    }

    /** Returns whether every row is wanted. */
    public boolean all() {
        return property.isEmpty();
    }
}

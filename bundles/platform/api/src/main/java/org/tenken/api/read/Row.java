package org.tenken.api.read;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * One row of an answer.
 *
 * <p>Names are compared without regard to case, as WMI does. A nil property is not in the map. What a host sends stays as
 * it came, mostly text; the getters convert, and throw {@link Unfit} where the host's answer does not fit, which the
 * engine reports as such and never as a verdict.
 *
 * @param values each a {@link String}, {@link Long}, {@link Boolean}, {@link Instant}, {@link Duration}, {@link Bytes} or
 *     a {@link List} of texts
 */
public record Row(SortedMap<String, Object> values) {

    /** Keeps its own copy, sorted by name. */
    public Row {
        SortedMap<String, Object> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(values);
        values = Collections.unmodifiableSortedMap(copy);
    }

    /** Returns a row of some values. */
    public static Row of(Map<String, ?> values) {
        return new Row(new TreeMap<>(values));
    }

    /** Returns a row of one value. */
    public static Row of(String name, Object value) {
        return of(Map.of(name, value));
    }

    /** Returns whether the property is there and not nil. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** Returns a property's text. */
    public String text(String name) {
        return String.valueOf(value(name));
    }

    /** Returns a property's text, or nothing for nil. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name)).map(String::valueOf);
    }

    /** Returns a property's texts: several, one, or none for nil. */
    public List<String> texts(String name) {
        Object value = values.get(name);
        if (value instanceof List<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(String.valueOf(value));
    }

    /** Returns a property's whole number. */
    public long number(String name) {
        return value(name) instanceof Long number ? number : parse(name, "a whole number", Long::valueOf);
    }

    /** Returns a property's truth value. */
    public boolean flag(String name) {
        return parse(name, "true or false", Row::truth);
    }

    /** Returns a property's point in time. */
    public Instant instant(String name) {
        return value(name) instanceof Instant instant ? instant : parse(name, "a point in time", Instant::parse);
    }

    /** Returns a property's duration. */
    public Duration duration(String name) {
        return value(name) instanceof Duration duration ? duration : parse(name, "a duration", Duration::parse);
    }

    /** Returns a property's bytes. */
    public Bytes bytes(String name) {
        return value(name) instanceof Bytes bytes ? bytes : parse(name, "bytes", Bytes::new);
    }

    private Object value(String name) {
        return Optional.ofNullable(values.get(name)).orElseThrow(() -> new Unfit(name + " is missing"));
    }

    private <T> T parse(String name, String expected, Function<String, T> parser) {
        String text = text(name);
        try {
            return parser.apply(text.strip());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Unfit(name + " is not " + expected);
        }
    }

    private static Boolean truth(String text) {
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            return Boolean.valueOf(text);
        }
        throw new IllegalArgumentException(text);
    }

    /** A host's answer does not have the form it has on every Windows. */
    public static final class Unfit extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /** Creates the exception; the message names the property and never repeats the host's text. */
        public Unfit(String message) {
            super(message);
        }
    }
}

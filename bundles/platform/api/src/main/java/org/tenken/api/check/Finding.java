package org.tenken.api.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tenken.api.probe.Gap;

/**
 * A verdict with its evidence.
 *
 * @param status the verdict
 * @param text the key of the sentence that says it, in the module's texts; names in braces are filled from the evidence
 * @param evidence what was seen: texts, whole numbers, truth values, durations, points in time, lists of texts
 * @param parts one verdict per subject where there are several, such as one per service
 */
public record Finding(Status status, String text, SortedMap<String, Object> evidence, List<Finding> parts) {

    /** Keeps its own copies. */
    public Finding {
        evidence = Collections.unmodifiableSortedMap(new TreeMap<>(evidence));
        parts = List.copyOf(parts);
    }

    /** Returns a finding that all is well. */
    public static Finding ok(String text) {
        return of(Status.OK, text);
    }

    /** Returns a finding that somebody should look. */
    public static Finding warn(String text) {
        return of(Status.WARN, text);
    }

    /** Returns a finding that something does not work. */
    public static Finding fail(String text) {
        return of(Status.FAIL, text);
    }

    /** Returns a finding that the question does not arise. */
    public static Finding notApplicable(String text) {
        return of(Status.NOT_APPLICABLE, text);
    }

    /** Returns a part that has no verdict: not applicable when absent, not checked when nobody could look. */
    public static Finding gap(String text, Gap gap) {
        return of(gap.absent() ? Status.NOT_APPLICABLE : Status.NOT_CHECKED, text)
                .with("reason", gap.text()).with("detail", gap.detail());
    }

    /** Returns a finding of any status. */
    public static Finding of(Status status, String text) {
        return new Finding(status, text, new TreeMap<>(), List.of());
    }

    /** Returns a finding whose status, text and evidence are the worst part's; of equals the first. */
    public static Finding worst(List<Finding> parts) {
        Finding worst = parts.stream()
                .max(Comparator.comparing(Finding::status).thenComparing(parts::indexOf, Comparator.reverseOrder()))
                .orElseThrow(() -> new IllegalArgumentException("no parts"));
        return new Finding(worst.status, worst.text, worst.evidence, parts);
    }

    /** Returns this finding with one more piece of evidence; an empty {@link Optional} adds nothing. */
    public Finding with(String name, Object value) {
        Object plain = plain(value);
        SortedMap<String, Object> more = new TreeMap<>(evidence);
        if (!Optional.empty().equals(plain)) {
            more.put(name, plain);
        }
        return new Finding(status, text, more, parts);
    }

    private static Object plain(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? plain(optional.get()) : value;
        }
        if (value instanceof Integer || value instanceof Short) {
            return ((Number) value).longValue();
        }
        if (value instanceof Collection<?> several) {
            List<String> texts = new ArrayList<>();
            several.forEach(each -> texts.add(String.valueOf(each)));
            return List.copyOf(texts);
        }
        return value instanceof Enum<?> ? String.valueOf(value) : value;
    }
}

package org.tenken.engine.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tenken.api.read.Read;
import org.tenken.api.read.Row;
import org.tenken.api.read.Where;

/**
 * Reads of one class under one condition, asked as one question.
 *
 * @param reads at least one; all of one namespace, class and filter property
 */
public record Union(List<Read.Wql> reads) {

    /** Keeps its own copy. */
    public Union {
        reads = List.copyOf(reads);
    }

    /** Returns as few unions as the reads need, in the order in which their classes first appear. */
    public static List<Union> of(List<Read.Wql> reads) {
        Map<List<String>, List<Read.Wql>> alike = new LinkedHashMap<>();
        reads.forEach(read -> alike.computeIfAbsent(likeness(read), key -> new ArrayList<>()).add(read));
        return alike.values().stream().map(Union::new).toList();
    }

    private static List<String> likeness(Read.Wql read) {
        return List.of(folded(read.namespace().replace('\\', '/')), folded(read.type()),
                folded(read.where().property()));
    }

    /** Returns the namespace as the first read spells it. */
    public String namespace() {
        return reads.get(0).namespace();
    }

    /** Returns the class as the first read spells it. */
    public String type() {
        return reads.get(0).type();
    }

    /** Returns the union in two halves, to find the read that spoils it. */
    public List<Union> halves() {
        int middle = reads.size() / 2;
        return List.of(new Union(reads.subList(0, middle)), new Union(reads.subList(middle, reads.size())));
    }

    /** Returns the query for all reads together. */
    public String statement() {
        Set<String> columns = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Set<String> values = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Read.Wql read : reads) {
            columns.addAll(read.properties());
            values.addAll(read.where().anyOf());
        }
        Where where = reads.get(0).where();
        if (!where.all()) {
            columns.add(where.property());
        }
        return Statement.of(type(), List.copyOf(columns), new Where(where.property(), List.copyOf(values)));
    }

    /** Returns the part of the common answer that one read asked for: its rows, with its columns. */
    public List<Row> part(Read.Wql read, List<Row> rows) {
        Set<String> wanted = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        wanted.addAll(read.where().anyOf());
        return rows.stream()
                .filter(row -> read.where().all() || row.find(read.where().property()).filter(wanted::contains)
                .isPresent())
                .map(row -> columns(read, row))
                .toList();
    }

    private static Row columns(Read.Wql read, Row row) {
        SortedMap<String, Object> values = new TreeMap<>();
        for (String property : read.properties()) {
            Object value = row.values().get(property);
            if (value != null) {
                values.put(property, value);
            }
        }
        return new Row(values);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

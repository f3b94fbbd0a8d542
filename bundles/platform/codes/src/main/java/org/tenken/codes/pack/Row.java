package org.tenken.codes.pack;

import java.util.ArrayList;
import java.util.List;

/** One line of comma-separated values. A value with a comma or a quote stands in quotes; a row never spans lines. */
final class Row {

    static final int LONGEST = 8_192;

    private final List<String> names;
    private final List<String> values;

    private Row(List<String> names, List<String> values) {
        this.names = names;
        this.values = values;
    }

    /**
     * Reads a line under the column names of its file.
     *
     * @throws IllegalArgumentException if quotes are wrong or the number of values is another than that of the columns
     */
    static Row of(List<String> names, String line) {
        List<String> values = values(line);
        if (values.size() != names.size()) {
            throw new IllegalArgumentException(values.size() + " values in " + names.size() + " columns");
        }
        return new Row(names, values);
    }

    /** Returns a value without blanks around it; empty if the column is missing. */
    String value(String name) {
        int index = names.indexOf(name);
        return index < 0 ? "" : values.get(index);
    }

    static List<String> values(String line) {
        if (line.length() > LONGEST) {
            throw new IllegalArgumentException("longer than " + LONGEST + " characters");
        }
        List<String> values = new ArrayList<>(10);
        int at = 0;
        while (at <= line.length()) {
            boolean quoted = at < line.length() && line.charAt(at) == '"';
            int end = quoted ? endOfQuoted(line, at) : endOfPlain(line, at);
            String value = line.substring(at, end);
            values.add(quoted ? value.substring(1, value.length() - 1).replace("\"\"", "\"").strip() : value.strip());
            at = end + 1;
        }
        return values;
    }

    private static int endOfPlain(String line, int at) {
        int comma = line.indexOf(',', at);
        int end = comma < 0 ? line.length() : comma;
        int quote = line.indexOf('"', at);
        if (quote >= 0 && quote < end) {
            throw new IllegalArgumentException("a quote inside a value that does not begin with one");
        }
        return end;
    }

    private static int endOfQuoted(String line, int at) {
        int quote = line.indexOf('"', at + 1);
        while (quote >= 0 && quote + 1 < line.length() && line.charAt(quote + 1) == '"') {
            quote = line.indexOf('"', quote + 2);
        }
        if (quote < 0) {
            throw new IllegalArgumentException("a quote that is not closed");
        }
        if (quote + 1 < line.length() && line.charAt(quote + 1) != ',') {
            throw new IllegalArgumentException("something between a closing quote and the next comma");
        }
        return quote + 1;
    }
}

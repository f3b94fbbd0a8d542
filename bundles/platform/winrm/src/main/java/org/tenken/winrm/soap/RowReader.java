package org.tenken.winrm.soap;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tenken.api.read.Row;
import org.tenken.spi.HostFailure;

/**
 * Reads one instance, or a method's output, into a row.
 *
 * <p>Text stays text, a repeated property becomes a list, nil is left out, a point in time becomes an instant. The
 * properties of an embedded instance stand beside the others under {@code Outer.Inner}.
 */
final class RowReader {

    /** Rows of chosen columns come without any namespace, down to the times in them. */
    private static final Set<String> TIMES = Set.of("Datetime", "CIM_DateTime", "Interval", "Date", "Time");

    private final XmlCursor cursor;
    private final SortedMap<String, Object> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private final SortedMap<String, List<String>> repeated = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private RowReader(XmlCursor cursor) {
        this.cursor = cursor;
    }

    /** Reads the element the cursor stands on. */
    static Row read(XmlCursor cursor) throws HostFailure {
        RowReader reader = new RowReader(cursor);
        reader.properties("");
        reader.repeated.forEach((name, texts) -> reader.values.put(name, List.copyOf(texts)));
        return new Row(reader.values);
    }

    private void properties(String prefix) throws HostFailure {
        int depth = cursor.depth();
        while (cursor.child(depth)) {
            property(prefix + cursor.name());
        }
    }

    private void property(String name) throws HostFailure {
        boolean nil = cursor.nil();
        int depth = cursor.depth();
        String text = cursor.text();
        boolean simple = true;
        while (cursor.child(depth)) {
            simple = false;
            if (TIMES.contains(cursor.name()) && (cursor.in(Namespaces.CIM) || cursor.in(""))) {
                add(name, time(cursor.text().strip()));
            } else {
                property(name + "." + cursor.name());
            }
        }
        if (simple && !nil) {
            add(name, text);
        }
    }

    private void add(String name, Object value) {
        Object first = values.putIfAbsent(name, value);
        if (first != null) {
            repeated.computeIfAbsent(name, absent -> new ArrayList<>(List.of(first.toString()))).add(value.toString());
        }
    }

    /** Without an offset it is not known which point in time is meant, so it stays text. */
    private static Object time(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return text;
        }
    }
}

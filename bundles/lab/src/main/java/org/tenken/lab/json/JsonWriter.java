package org.tenken.lab.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes values as JSON, two spaces a level, in the order of the maps. */
public final class JsonWriter {

    private final StringBuilder text = new StringBuilder();

    private JsonWriter() {}

    /**
     * Returns a document with a line feed at its end.
     *
     * @param value a map with text keys, a list, a text, a number, a truth value, or an empty {@link Optional} for null
     */
    public static String write(Object value) {
        JsonWriter writer = new JsonWriter();
        writer.value(value, 0);
        return writer.text.append('\n').toString();
    }

    private void value(Object value, int depth) {
        if (value instanceof Map<?, ?> map) {
            map(map, depth);
        } else if (value instanceof List<?> list) {
            list(list, depth);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresentOrElse(present -> value(present, depth), () -> text.append("null"));
        } else if (value instanceof Number || value instanceof Boolean) {
            text.append(value);
        } else {
            string(value.toString());
        }
    }

    private void map(Map<?, ?> map, int depth) {
        String glue = "{";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            text.append(glue);
            line(depth + 1);
            string(entry.getKey().toString());
            text.append(": ");
            value(entry.getValue(), depth + 1);
            glue = ",";
        }
        if (map.isEmpty()) {
            text.append("{}");
        } else {
            line(depth);
            text.append('}');
        }
    }

    private void list(List<?> list, int depth) {
        text.append('[');
        String glue = "";
        for (Object item : list) {
            text.append(glue);
            line(depth + 1);
            value(item, depth + 1);
            glue = ",";
        }
        if (!list.isEmpty()) {
            line(depth);
        }
        text.append(']');
    }

    private void line(int depth) {
        text.append('\n').append("  ".repeat(depth));
    }

    private void string(String value) {
        text.append('"');
        value.chars().forEach(c -> character((char) c));
        text.append('"');
    }

    private void character(char c) {
        if (c == '"' || c == '\\') {
            text.append('\\').append(c);
        } else if (c == '\n') {
            text.append("\\n");
        } else if (c < ' ' || Character.isSurrogate(c)) {
            text.append(String.format("\\u%04x", (int) c));
        } else {
            text.append(c);
        }
    }
}

package org.tenken.api.wire;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tenken.api.read.Bytes;

/** Writes values in their only form. */
record Writer(StringBuilder text) {

    void write(Object value) {
        if (value instanceof Record object) {
            object(object);
        } else if (value instanceof List<?> list) {
            list(list);
        } else if (value instanceof Map<?, ?> map) {
            map(map);
        } else if (value instanceof Optional<?> optional) {
            list(optional.stream().toList());
        } else if (value instanceof Enum<?> constant) {
            string(constant.name());
        } else if (value instanceof Long || value instanceof Integer || value instanceof Boolean) {
            text.append(value);
        } else if (value instanceof String || value instanceof Duration || value instanceof Instant) {
            string(value.toString());
        } else {
            throw new IllegalArgumentException("does not cross the border: "
                    + (value == null ? "null" : value.getClass().getName()));
        }
    }

    private void object(Record value) {
        text.append('{');
        String separator = "";
        if (Closed.member(value.getClass())) {
            text.append("\"is\":");
            string(value.getClass().getSimpleName());
            separator = ",";
        }
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            text.append(separator);
            string(component.getName());
            text.append(':');
            component(component, Closed.get(component, value));
            separator = ",";
        }
        text.append('}');
    }

    private void component(RecordComponent component, Object value) {
        if (component.getType() == Object.class) {
            loose(value);
        } else {
            write(value);
        }
    }

    private void list(List<?> list) {
        text.append('[');
        String separator = "";
        for (Object each : list) {
            text.append(separator);
            write(each);
            separator = ",";
        }
        text.append(']');
    }

    private void map(Map<?, ?> map) {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put((String) key, value));
        text.append('{');
        String separator = "";
        for (Map.Entry<String, Object> entry : sorted.entrySet()) {
            text.append(separator);
            string(entry.getKey());
            text.append(':');
            loose(entry.getValue());
            separator = ",";
        }
        text.append('}');
    }

    /** Writes a value whose type nobody declared, so that its type is in the text. */
    private void loose(Object value) {
        if (value instanceof Duration || value instanceof Instant) {
            tagged(value instanceof Duration ? "duration" : "instant", value.toString());
        } else if (value instanceof Bytes bytes) {
            tagged("bytes", bytes.hex());
        } else {
            write(value);
        }
    }

    private void tagged(String tag, String value) {
        text.append("{\"").append(tag).append("\":");
        string(value);
        text.append('}');
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            character(value, i);
        }
        text.append('"');
    }

    private void character(String value, int index) {
        char c = value.charAt(index);
        if (c == '"' || c == '\\') {
            text.append('\\').append(c);
        } else if (c < ' ' || alone(value, index)) {
            text.append(String.format("\\u%04x", (int) c));
        } else {
            text.append(c);
        }
    }

    /** Half a character has no UTF-8 form. */
    private static boolean alone(String value, int index) {
        char c = value.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == value.length() || !Character.isLowSurrogate(value.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(value.charAt(index - 1)));
    }
}

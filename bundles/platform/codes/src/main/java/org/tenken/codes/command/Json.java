package org.tenken.codes.command;

import java.util.Collection;

/** Writes one JSON document, names and values in the order in which they are told. */
final class Json {

    private final StringBuilder text = new StringBuilder();
    private boolean comma;

    Json open(char bracket) {
        separate();
        text.append(bracket);
        comma = false;
        return this;
    }

    Json close(char bracket) {
        text.append(bracket);
        comma = true;
        return this;
    }

    Json name(String name) {
        string(name);
        text.append(':');
        comma = false;
        return this;
    }

    Json string(String value) {
        separate();
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            character(value.charAt(i));
        }
        text.append('"');
        return this;
    }

    Json number(long value) {
        separate();
        text.append(value);
        return this;
    }

    Json truth(boolean value) {
        separate();
        text.append(value);
        return this;
    }

    Json nothing() {
        separate();
        text.append("null");
        return this;
    }

    Json strings(Collection<String> values) {
        open('[');
        for (String value : values) {
            string(value);
        }
        return close(']');
    }

    private void separate() {
        if (comma) {
            text.append(',');
        }
        comma = true;
    }

    private void character(char c) {
        if (c == '"' || c == '\\') {
            text.append('\\').append(c);
        } else if (c == '\n') {
            text.append("\\n");
        } else if (c < ' ' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
            text.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
        } else {
            text.append(c);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

package org.tenken.lab.wsman;

import java.util.ArrayDeque;
import java.util.Deque;

/** XML being written; what XML cannot hold becomes a replacement character. */
final class Markup {

    private final StringBuilder text = new StringBuilder(2048);
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    Markup open(String name) {
        endTag();
        text.append('<').append(name);
        open.push(name);
        inTag = true;
        return this;
    }

    Markup attribute(String name, String value) {
        text.append(' ').append(name).append("=\"");
        escape(value);
        text.append('"');
        return this;
    }

    Markup text(String value) {
        endTag();
        escape(value);
        return this;
    }

    /** Writes what another markup wrote. */
    Markup raw(CharSequence written) {
        endTag();
        text.append(written);
        return this;
    }

    Markup close() {
        String name = open.pop();
        if (inTag) {
            text.append("/>");
            inTag = false;
        } else {
            text.append("</").append(name).append('>');
        }
        return this;
    }

    Markup element(String name, String value) {
        return open(name).text(value).close();
    }

    Markup empty(String name) {
        return open(name).close();
    }

    int length() {
        return text.length();
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void endTag() {
        if (inTag) {
            text.append('>');
            inTag = false;
        }
    }

    private void escape(String value) {
        value.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\r' -> text.append("&#13;");
                default -> text.appendCodePoint(allowed(character) ? character : '\ufffd');
            }
        });
    }

    private static boolean allowed(int character) {
        boolean surrogate = character >= 0xd800 && character <= 0xdfff;
        boolean none = character == 0xfffe || character == 0xffff;
        return character >= ' ' && !surrogate && !none || character == '\t' || character == '\n';
    }
}

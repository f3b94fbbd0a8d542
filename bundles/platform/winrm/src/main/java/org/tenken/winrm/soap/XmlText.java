package org.tenken.winrm.soap;

/** Text on its way into a message. */
final class XmlText {

    private XmlText() {}

    /** Returns text as it may stand in an element or an attribute. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> append(out, point));
        return out.toString();
    }

    private static void append(StringBuilder out, int point) {
        switch (point) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&apos;");
            case '\t', '\n', '\r' -> out.append("&#").append(point).append(';');
            default -> out.appendCodePoint(allowed(point));
        }
    }

    /** Rather no message than one that sets a changed value. */
    private static int allowed(int point) {
        if (point < 0x20 || point >= 0xd800 && point < 0xe000 || point == 0xfffe || point == 0xffff) {
            throw new IllegalArgumentException(String.format("The character U+%04X cannot be sent in XML.", point));
        }
        return point;
    }

    /** Returns a name that becomes part of a tag or a resource, after a look at it. */
    static String name(String name) {
        if (!name.matches("[A-Za-z_][A-Za-z0-9_]{0,255}")) {
            throw new IllegalArgumentException("This is not a name of WMI: " + printable(name) + ".");
        }
        return name;
    }

    /** Returns a namespace as it stands in a resource, after a look at it. */
    static String namespace(String namespace) {
        String path = namespace.replace('\\', '/');
        if (!path.matches("[A-Za-z_][A-Za-z0-9_]{0,63}(/[A-Za-z_][A-Za-z0-9_-]{0,63}){0,15}")) {
            throw new IllegalArgumentException("This is not a namespace of WMI: " + printable(namespace) + ".");
        }
        return path;
    }

    /** Returns foreign text for a person: one line, no control characters, not endless. */
    static String printable(String text) {
        String line = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
        return line.length() > 300 ? line.substring(0, 299) + "…" : line;
    }
}

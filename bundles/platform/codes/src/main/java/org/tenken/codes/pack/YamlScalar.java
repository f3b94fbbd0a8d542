package org.tenken.codes.pack;

import java.util.ArrayList;
import java.util.List;

/** Reads what stands behind a name or a dash on the same line. */
final class YamlScalar {

    private YamlScalar() {}

    static YamlNode read(String text, int line) throws YamlException {
        if (text.startsWith("[")) {
            return list(text, line);
        }
        return new YamlNode.Scalar(scalar(text, line), line);
    }

    private static YamlNode list(String text, int line) throws YamlException {
        if (!text.endsWith("]")) {
            throw new YamlException(line, "a bracket that is not closed on its line");
        }
        List<YamlNode> items = new ArrayList<>();
        String inner = text.substring(1, text.length() - 1);
        if (inner.indexOf('"') >= 0 || inner.indexOf('\'') >= 0) {
            throw new YamlException(line, "quotes inside brackets; write one item a line");
        }
        for (String item : inner.isBlank() ? new String[0] : inner.split(",", -1)) {
            items.add(new YamlNode.Scalar(scalar(item.strip(), line), line));
        }
        return new YamlNode.Sequence(items, line);
    }

    private static String scalar(String text, int line) throws YamlException {
        if (text.isEmpty()) {
            throw new YamlException(line, "an empty value");
        }
        char first = text.charAt(0);
        if (first == '"' || first == '\'') {
            return quoted(text, first, line);
        }
        if (YamlReader.isReserved(first) || first == '[' || text.startsWith("---") || text.startsWith("- ")) {
            throw new YamlException(line, "not part of the YAML that runbooks use; put the value in quotes");
        }
        if (text.contains(": ")) {
            throw new YamlException(line, "a colon and a blank inside a value; put the value in quotes");
        }
        return text;
    }

    private static String quoted(String text, char quote, int line) throws YamlException {
        String inner = text.length() < 2 ? "" : text.substring(1, text.length() - 1);
        if (text.length() < 2 || text.charAt(text.length() - 1) != quote
                || inner.indexOf(quote) >= 0 || inner.indexOf('\\') >= 0) {
            throw new YamlException(line, "quotes that are not closed, or a quote or backslash inside them");
        }
        return inner;
    }
}

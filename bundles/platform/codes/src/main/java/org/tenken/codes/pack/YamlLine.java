package org.tenken.codes.pack;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that says something: its indent and its text without comment.
 *
 * @param number from 1
 * @param indent blanks in front
 * @param text what follows them
 */
record YamlLine(int number, int indent, String text) {

    private static final int MOST_LINES = 2_000;

    static List<YamlLine> of(String file) throws YamlException {
        List<YamlLine> all = new ArrayList<>();
        Lines lines = new Lines(file);
        while (lines.next()) {
            if (lines.number() > MOST_LINES || lines.line().length() > Row.LONGEST) {
                throw new YamlException(lines.number(), "the file or its line is too long");
            }
            if (!Texts.isPlain(lines.line())) {
                throw new YamlException(lines.number(), "a tab or another control character");
            }
            String text = withoutComment(lines.line());
            if (!text.isBlank()) {
                int indent = text.length() - text.stripLeading().length();
                all.add(new YamlLine(lines.number(), indent, text.strip()));
            }
        }
        return all;
    }

    private static String withoutComment(String line) {
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote == 0 && c == '#' && (i == 0 || line.charAt(i - 1) == ' ')) {
                return line.substring(0, i);
            }
            if (quote == 0 && (c == '"' || c == '\'') && (i == 0 || " [,".indexOf(line.charAt(i - 1)) >= 0)) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
        }
        return line;
    }

    boolean isItem() {
        return text.equals("-") || text.startsWith("- ");
    }

    /** The rest of a list item, as a line of its own that stands where the text behind the dash stands. */
    YamlLine item() {
        String rest = text.substring(1).stripLeading();
        return new YamlLine(number, indent + text.length() - rest.length(), rest);
    }

    /** Where the name of a mapping ends, or -1 if the line is none. */
    int colon() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':' && i > 0 && (i + 1 == text.length() || text.charAt(i + 1) == ' ')) {
                return i;
            }
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '.')) {
                return -1;
            }
        }
        return -1;
    }
}

package org.tenken.lab.command;

import java.util.ArrayList;
import java.util.List;

/** Cuts a command line as {@code cmd} and the C runtime do: at spaces that no quotes protect. */
final class Words {

    private Words() {}

    static List<String> split(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        boolean begun = false;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '\\' && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                word.append('"');
                at++;
            } else if (c == '"') {
                quoted = !quoted;
                begun = true;
            } else if (Character.isWhitespace(c) && !quoted) {
                add(words, word, begun);
                begun = false;
            } else {
                word.append(c);
                begun = true;
            }
        }
        add(words, word, begun);
        return words;
    }

    /** Cuts a line at ampersands that no quotes protect; the sign before each part stays at its front. */
    static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int at = 0; at < line.length(); at++) {
            quoted ^= line.charAt(at) == '"';
            if (line.charAt(at) == '&' && !quoted && at > start) {
                parts.add(line.substring(start, at));
                start = at;
                at += at + 1 < line.length() && line.charAt(at + 1) == '&' ? 1 : 0;
            }
        }
        parts.add(line.substring(start));
        return parts;
    }

    private static void add(List<String> words, StringBuilder word, boolean begun) {
        if (begun) {
            words.add(word.toString());
        }
        word.setLength(0);
    }
}

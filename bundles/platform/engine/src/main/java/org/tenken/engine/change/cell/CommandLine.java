package org.tenken.engine.change.cell;

import java.util.List;
import java.util.stream.Collectors;

/** Command lines as an admin would type them; they are shown and never sent. */
public final class CommandLine {

    private CommandLine() {}

    /** Returns a word, in quotation marks where it needs them. */
    public static String quoted(String word) {
        boolean plain = !word.isEmpty() && word.chars().noneMatch(c -> c <= ' ' || "\"&|<>^%()".indexOf(c) >= 0);
        return plain ? word : '"' + word.replace("\"", "\\\"") + '"';
    }

    /** Returns words as one line. */
    public static String of(List<String> words) {
        return words.stream().map(CommandLine::quoted).collect(Collectors.joining(" "));
    }
}

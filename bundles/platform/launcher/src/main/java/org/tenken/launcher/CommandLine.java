package org.tenken.launcher;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The arguments as the launcher sees them: its own option {@code --data} taken out, the rest left as typed.
 *
 * @param data the data directory asked for, if any
 * @param arguments everything else, in order
 */
record CommandLine(Optional<Path> data, List<String> arguments) {

    private static final String DATA = "--data";

    CommandLine {
        arguments = List.copyOf(arguments);
    }

    static CommandLine parse(String... typed) throws Refusal {
        Optional<Path> data = Optional.empty();
        List<String> rest = new ArrayList<>();
        for (Iterator<String> words = List.of(typed).iterator(); words.hasNext(); ) {
            String word = words.next();
            if (word.equals("--")) {
                rest.add(word);
                words.forEachRemaining(rest::add);
            } else if (word.equals(DATA)) {
                data = Optional.of(directory(words.hasNext() ? words.next() : ""));
            } else if (word.startsWith(DATA + "=")) {
                data = Optional.of(directory(word.substring(DATA.length() + 1)));
            } else {
                rest.add(word);
            }
        }
        return new CommandLine(data, rest);
    }

    /** Says whether the window is wanted rather than a command. */
    boolean window() {
        return arguments.isEmpty() || command().equals("console");
    }

    /** Returns the first word, or nothing as empty text. */
    String command() {
        return arguments.isEmpty() ? "" : arguments.get(0);
    }

    private static Path directory(String text) throws Refusal {
        if (text.isBlank()) {
            throw new Refusal(ExitCode.USAGE, "--data needs a directory: --data DIR");
        }
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException impossible) {
            throw new Refusal(ExitCode.USAGE, "--data: not a path on this system: " + text);
        }
    }
}

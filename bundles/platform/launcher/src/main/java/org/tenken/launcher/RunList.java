package org.tenken.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The bundles of the product in starting order, as the build wrote them from the resolved feature files.
 *
 * <p>One line per bundle: part, kind, file name and, for the bundles that fit one platform only, its filter.
 *
 * @param entries the bundles
 */
record RunList(List<RunEntry> entries) {

    RunList {
        entries = List.copyOf(entries);
    }

    static RunList read(Path file) throws Refusal {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new Refusal(ExitCode.OWN_FAULT,
                    "the product is incomplete: " + file + " cannot be read; unpack or build it again");
        }
        List<RunEntry> entries = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                entries.add(entry(line, file));
            }
        }
        return new RunList(entries);
    }

    /** Returns the bundles to install for the window or for a command, on the given platform. */
    RunList startedFor(boolean window, Platform platform) {
        return new RunList(entries.stream()
                .filter(entry -> window || entry.part() != RunEntry.Part.CONSOLE)
                .filter(entry -> platform.fits(entry.platforms()))
                .toList());
    }

    /** Returns the modules' files under the given bundles folder. */
    List<Path> moduleJars(Path bundles) {
        return entries.stream()
                .filter(entry -> entry.part() == RunEntry.Part.MODULE)
                .map(entry -> bundles.resolve(entry.file()))
                .toList();
    }

    private static RunEntry entry(String line, Path file) throws Refusal {
        String[] words = line.split(" ", 4);
        try {
            return new RunEntry(
                    RunEntry.Part.valueOf(words[0].toUpperCase(Locale.ROOT)),
                    RunEntry.Kind.valueOf(words[1].toUpperCase(Locale.ROOT)),
                    words[2],
                    words.length == 4 ? words[3] : "");
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException broken) {
            throw new Refusal(ExitCode.OWN_FAULT,
                    "the product is damaged: " + file + " has a line that is not understood: " + line);
        }
    }
}

package org.tenken.lab;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tenken.lab.fleet.FleetName;

/**
 * What the command line asks for.
 *
 * @param verb what to do
 * @param options the options by name
 * @param knobs the settings of the knobs
 */
record Arguments(String verb, Map<String, String> options, List<String> knobs) {

    private static final Set<String> KNOWN = Set.of("--hosts", "--seed", "--directory", "--idle-minutes", "--host");

    /** Reads a command line; refuses what it does not know. */
    static Arguments read(String... words) {
        Map<String, String> options = new TreeMap<>();
        List<String> knobs = new ArrayList<>();
        Iterator<String> rest = List.of(words).iterator();
        String verb = rest.hasNext() ? rest.next() : "";
        while (rest.hasNext()) {
            String option = rest.next();
            if (!rest.hasNext() || !KNOWN.contains(option) && !option.equals("--knob")) {
                throw new IllegalArgumentException("not an option with a value: " + option);
            }
            String value = rest.next();
            if (option.equals("--knob")) {
                knobs.add(value);
            } else {
                options.put(option, value);
            }
        }
        return new Arguments(verb, options, List.copyOf(knobs));
    }

    FleetName fleet() {
        return new FleetName((int) Math.min(number("--hosts", 20), Integer.MAX_VALUE), number("--seed", 1));
    }

    Path directory() {
        return Path.of(required("--directory"));
    }

    Duration idle() {
        long minutes = number("--idle-minutes", 60);
        if (minutes < 1) {
            throw new IllegalArgumentException("--idle-minutes is at least 1");
        }
        return Duration.ofMinutes(minutes);
    }

    String required(String option) {
        return Optional.ofNullable(options.get(option))
                .orElseThrow(() -> new IllegalArgumentException(verb + " needs " + option));
    }

    private long number(String option, long otherwise) {
        String text = options.getOrDefault(option, Long.toString(otherwise));
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notNumber) {
            throw new IllegalArgumentException(option + " takes a number, not " + text, notNumber);
        }
    }
}

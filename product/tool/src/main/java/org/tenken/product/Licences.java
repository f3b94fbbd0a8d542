package org.tenken.product;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The reviewed list of third parties: by symbolic name or its beginning, who made it and under which licence.
 *
 * @param known what is known, by the beginning of a symbolic name
 */
record Licences(Map<String, Licence> known) {

    /**
     * One third party.
     *
     * @param name what it is called
     * @param licence its licence as an SPDX expression
     * @param home where its source is found
     */
    record Licence(String name, String licence, String home) {}

    static Licences read(Path file) throws IOException {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        }
        return new Licences(lines.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(name -> name, name -> licence(lines.getProperty(name)))));
    }

    /** Returns what is known of a bundle; an unknown one stops the build, so that none is shipped unseen. */
    Licence of(String symbolicName) {
        return known.keySet().stream()
                .filter(symbolicName::startsWith)
                .max(Comparator.comparingInt(String::length))
                .map(known::get)
                .orElseThrow(() -> new IllegalStateException(
                        symbolicName + " is third-party and not in product/licences.properties"));
    }

    private static Licence licence(String line) {
        String[] words = line.split("\\s*\\|\\s*");
        if (words.length != 3) {
            throw new IllegalStateException("not NAME | LICENCE | HOME: " + line);
        }
        return new Licence(words[0], words[1], words[2]);
    }
}

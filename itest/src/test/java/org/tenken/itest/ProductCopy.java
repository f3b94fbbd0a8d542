package org.tenken.itest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A copy of the product that a test may damage. */
final class ProductCopy {

    private ProductCopy() {}

    static Path make(Path folder) throws IOException {
        Path copy = folder.resolve("product with spaces");
        try (Stream<Path> files = Files.walk(Product.HOME)) {
            for (Path file : files.toList()) {
                if (!file.getFileName().toString().startsWith("classes-")) {
                    Files.copy(file, copy.resolve(Product.HOME.relativize(file)));
                }
            }
        }
        return copy;
    }

    /** Takes lines out of the run list. */
    static void leaveOut(Path home, Predicate<String> unwanted) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(home.resolve("lib/run.list")));
        lines.removeIf(unwanted);
        Files.write(home.resolve("lib/run.list"), lines);
    }

    /** Adds a line at the front of the run list. */
    static void add(Path home, String line) throws IOException {
        Files.writeString(home.resolve("lib/run.list"),
                line + "\n" + Files.readString(home.resolve("lib/run.list")));
    }
}

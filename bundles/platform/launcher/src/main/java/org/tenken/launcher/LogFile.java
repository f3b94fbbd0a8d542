package org.tenken.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Supplier;

/** A file that lines are added to; when it is full it becomes the old one and a new one begins. */
final class LogFile {

    private static final long FULL = 1_000_000;

    private final Supplier<Optional<Path>> place;

    /** Asks for its place at every line, since the data directory is known later than the first logger. */
    LogFile(Supplier<Optional<Path>> place) {
        this.place = place;
    }

    /** Adds text; a log that cannot be written must not stop what it tells of. */
    synchronized void add(String text) {
        Optional<Path> file = place.get();
        if (file.isEmpty()) {
            return;
        }
        try {
            write(file.get(), text);
        } catch (IOException full) {
            return;
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        if (Files.exists(file) && Files.size(file) > FULL) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}

package org.tenken.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The framework's own folder, one per process, so that several processes run at once and no stale bundle survives.
 *
 * @param directory where it lies
 */
record Cache(Path directory) {

    private static final String PREFIX = "tenken-cache-";

    static Cache create() throws Refusal {
        try {
            return new Cache(Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-"));
        } catch (IOException full) {
            throw new Refusal(ExitCode.BAD_CONFIGURATION,
                    "no temporary folder can be made under " + System.getProperty("java.io.tmpdir"));
        }
    }

    /** Deletes the folder, and those that killed processes left behind. */
    void delete() {
        deleteTree(directory);
        try (DirectoryStream<Path> others = Files.newDirectoryStream(directory.getParent(), PREFIX + "*")) {
            others.forEach(Cache::deleteIfOrphaned);
        } catch (IOException unlisted) {
            return;
        }
    }

    private static void deleteIfOrphaned(Path other) {
        String process = other.getFileName().toString().substring(PREFIX.length()).replaceFirst("-.*", "");
        if (process.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(process)).isEmpty()) {
            deleteTree(other);
        }
    }

    private static void deleteTree(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException inUse) {
            // Windows keeps open files; the next process finds the folder orphaned and deletes it.
            return;
        }
    }
}

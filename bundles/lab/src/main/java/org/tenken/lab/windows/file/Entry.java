package org.tenken.lab.windows.file;

import java.time.Instant;
import java.util.Optional;

/**
 * A file or a directory.
 *
 * @param path the full path as Windows spells it
 * @param directory whether it is a directory
 * @param size its length in bytes; zero for a directory
 * @param modified when it was last written
 * @param hidden whether it is hidden
 * @param content its text, where the lab knows it
 */
public record Entry(String path, boolean directory, long size, Instant modified, boolean hidden,
        Optional<String> content) {

    /** Returns the name without the directories before it. */
    public String name() {
        return path.substring(path.lastIndexOf('\\') + 1);
    }

    /** Returns what stands behind the last dot of the name, or the empty text. */
    public String extension() {
        int dot = name().lastIndexOf('.');
        return directory || dot < 0 ? "" : name().substring(dot + 1);
    }

    /** Returns a copy at another place. */
    public Entry at(String newPath) {
        return new Entry(newPath, directory, size, modified, hidden, content);
    }
}

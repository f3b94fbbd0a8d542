package org.tenken.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the directory for what Tenken keeps: {@code --data}, then {@code TENKEN_DATA}, then the platform's custom. */
final class DataDirectory {

    private final Map<String, String> environment;
    private final String system;
    private final String userHome;

    DataDirectory(Map<String, String> environment, String system, String userHome) {
        this.environment = Map.copyOf(environment);
        this.system = system.toLowerCase(Locale.ROOT);
        this.userHome = userHome;
    }

    static DataDirectory ofThisProcess() {
        return new DataDirectory(System.getenv(), System.getProperty("os.name"), System.getProperty("user.home"));
    }

    /** Returns the directory without looking whether it exists. */
    Path locate(Optional<Path> asked) throws Refusal {
        if (asked.isPresent()) {
            return asked.get();
        }
        try {
            return value("TENKEN_DATA").map(Path::of).orElseGet(this::custom).toAbsolutePath().normalize();
        } catch (InvalidPathException impossible) {
            throw new Refusal(ExitCode.BAD_CONFIGURATION,
                    "the data directory is not a path on this system: " + impossible.getInput());
        }
    }

    /** Makes the directory and its modules folder where they are missing, and proves that both can be used. */
    static Path open(Path directory) throws Refusal {
        Path modules = directory.resolve("modules");
        try {
            Files.createDirectories(modules);
        } catch (IOException unusable) {
            throw new Refusal(ExitCode.BAD_CONFIGURATION, "the data directory " + directory
                    + " cannot be made or is not a directory; give another one with --data DIR");
        }
        if (!Files.isReadable(directory) || !Files.isWritable(directory) || !Files.isReadable(modules)) {
            throw new Refusal(ExitCode.BAD_CONFIGURATION, "the data directory " + directory
                    + " cannot be read and written; change its rights or give another one with --data DIR");
        }
        return directory;
    }

    private Path custom() {
        if (system.startsWith("windows")) {
            return value("LOCALAPPDATA").map(Path::of).orElseGet(() -> Path.of(userHome, "AppData", "Local"))
                    .resolve("Tenken");
        }
        if (system.startsWith("mac")) {
            return Path.of(userHome, "Library", "Application Support", "Tenken");
        }
        return value("XDG_DATA_HOME").map(Path::of).filter(Path::isAbsolute)
                .orElseGet(() -> Path.of(userHome, ".local", "share")).resolve("tenken");
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
    }
}

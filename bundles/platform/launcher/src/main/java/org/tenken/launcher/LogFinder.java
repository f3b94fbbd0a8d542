package org.tenken.launcher;

import java.lang.System.Logger;
import java.lang.System.LoggerFinder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Sends what any code says to {@code System.Logger} into the data directory's log file, with secrets masked.
 *
 * <p>Java finds it as a service. Before a data directory is in use there is nothing worth keeping, and nothing is kept.
 */
public final class LogFinder extends LoggerFinder {

    /** The system property that names the log file. */
    static final String FILE = "tenken.log";

    private final ConcurrentMap<String, Logger> loggers = new ConcurrentHashMap<>();
    private final LogFile file = new LogFile(LogFinder::named);

    @Override
    public Logger getLogger(String name, Module module) {
        return loggers.computeIfAbsent(name, unknown -> new MaskedLogger(unknown, file));
    }

    private static Optional<Path> named() {
        return Optional.ofNullable(System.getProperty(FILE)).map(Path::of);
    }
}

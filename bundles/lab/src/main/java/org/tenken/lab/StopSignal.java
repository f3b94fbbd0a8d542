package org.tenken.lab;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Waits for the end: a file named {@code stop}, a long time without a request, or the loss of its directory. */
final class StopSignal implements AutoCloseable {

    private static final String NAME = "stop";

    private final Path directory;
    private final WatchService watcher;

    private StopSignal(Path directory, WatchService watcher) {
        this.directory = directory;
        this.watcher = watcher;
    }

    /** Starts watching a directory; a file left from before does not count. */
    static StopSignal in(Path directory) throws IOException {
        Files.deleteIfExists(directory.resolve(NAME));
        WatchService watcher = FileSystems.getDefault().newWatchService();
        directory.register(watcher, StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_DELETE);
        return new StopSignal(directory, watcher);
    }

    /**
     * Waits and returns why it is over.
     *
     * @param idle how long nobody may have asked anything
     * @param log the file that grows with every request
     * @param sign the file by which others find the fleet; without it nobody ever will
     */
    String await(Duration idle, Path log, Path sign) throws IOException {
        Instant since = Instant.now();
        while (Files.exists(sign)) {
            if (Files.deleteIfExists(directory.resolve(NAME))) {
                return "asked to";
            }
            Instant last = Files.exists(log) ? Files.getLastModifiedTime(log).toInstant() : since;
            Duration left = Duration.between(Instant.now(), (last.isAfter(since) ? last : since).plus(idle));
            if (left.isNegative() || left.isZero()) {
                return "nobody asked anything for " + idle.toMinutes() + " minutes";
            }
            if (!watched(left)) {
                return "interrupted";
            }
        }
        return sign + " is gone";
    }

    /** Waits until a file comes or goes or the time is over. */
    private boolean watched(Duration longest) {
        try {
            WatchKey key = watcher.poll(longest.toMillis() + 1, TimeUnit.MILLISECONDS);
            if (key != null) {
                key.pollEvents();
                key.reset();
            }
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        watcher.close();
    }
}

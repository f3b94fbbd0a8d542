package org.tenken.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the module check after a watched folder changed and has been quiet for a while. */
final class ModuleWatch {

    /** Longer than the installing watcher takes to see a file and to try it. */
    private static final long QUIET_SECONDS = 2;

    private final WatchService changes;
    private final Runnable check;

    private ModuleWatch(WatchService changes, Runnable check) {
        this.changes = changes;
        this.check = check;
    }

    static void start(List<Path> folders, Runnable check) throws Refusal {
        try {
            WatchService changes = folders.get(0).getFileSystem().newWatchService();
            for (Path folder : folders) {
                if (Files.isDirectory(folder)) {
                    folder.register(changes, StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE);
                }
            }
            Thread thread = new Thread(new ModuleWatch(changes, check)::watch, "tenken-modules");
            thread.setDaemon(true);
            thread.start();
        } catch (IOException unwatched) {
            throw new Refusal(ExitCode.BAD_CONFIGURATION, "the modules folder cannot be watched: " + folders.get(0));
        }
    }

    private void watch() {
        try {
            while (true) {
                forget(changes.take());
                WatchKey more = changes.poll(QUIET_SECONDS, TimeUnit.SECONDS);
                while (more != null) {
                    forget(more);
                    more = changes.poll(QUIET_SECONDS, TimeUnit.SECONDS);
                }
                check.run();
            }
        } catch (IllegalStateException frameworkStopped) {
            return;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(WatchKey key) {
        key.pollEvents();
        key.reset();
    }
}

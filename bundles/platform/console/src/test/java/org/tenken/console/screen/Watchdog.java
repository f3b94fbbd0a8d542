package org.tenken.console.screen;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Display;

/** Knocks at the window twenty times a second and keeps the longest time without an answer, with what went on then. */
final class Watchdog implements AutoCloseable {
    private static final long KNOCK = 50;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final Thread watched = Thread.currentThread();
    private final Display display;
    private volatile long asked;
    private volatile boolean open;
    private volatile long longest;
    private volatile String stack = "";

    Watchdog(Display display) {
        this.display = display;
        timer.scheduleAtFixedRate(this::knock, KNOCK, KNOCK, TimeUnit.MILLISECONDS);
    }

    Duration longest() {
        return Duration.ofNanos(longest);
    }

    String stack() {
        return stack;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private void knock() {
        if (display.isDisposed()) {
            return;
        }
        long now = System.nanoTime();
        if (!open) {
            asked = now;
            open = true;
            display.asyncExec(() -> open = false);
            return;
        }
        if (now - asked > longest) {
            longest = now - asked;
            stack = Arrays.stream(watched.getStackTrace()).limit(25).map(String::valueOf).collect(Collectors.joining("\n  "));
        }
    }
}

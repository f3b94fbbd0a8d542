package org.tenken.console.live;

import java.time.Duration;
import java.util.concurrent.Executor;

/**
 * The two places where work happens, and a way to wait without blocking either.
 *
 * @param background for everything that may take longer than a frame
 * @param ui the window's thread
 * @param later runs an action on the window's thread after a while
 */
public record Threads(Executor background, Executor ui, Later later) {

    /** Runs an action on the window's thread after a while. */
    @FunctionalInterface
    public interface Later {
        /** Schedules an action once; it is dropped when the window closes first. */
        void after(Duration wait, Runnable action);
    }
}

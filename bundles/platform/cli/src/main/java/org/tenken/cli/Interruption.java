package org.tenken.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What happens when a person interrupts a command: work under way is asked to stop, and the command gets a moment to say
 * what was and was not done.
 */
public final class Interruption {

    private static final Runnable NOTHING = () -> { };

    private final AtomicReference<Runnable> cancel = new AtomicReference<>(NOTHING);
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean raised;

    /** Names what has to be cancelled if the interruption comes. */
    public void cancels(Runnable action) {
        cancel.set(action);
        if (raised) {
            action.run();
        }
    }

    /** Returns whether it came. */
    public boolean raised() {
        return raised;
    }

    /** Says that the command has ended and nothing needs cancelling any more. */
    public void end() {
        cancel.set(NOTHING);
        ended.countDown();
    }

    /** Interrupts, and waits until the command has ended, at most this long. */
    public void raise(Duration patience) {
        if (ended.getCount() == 0) {
            return;
        }
        raised = true;
        Optional.ofNullable(cancel.getAndSet(NOTHING)).ifPresent(Runnable::run);
        try {
            ended.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

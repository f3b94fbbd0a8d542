package org.tenken.engine.change.cell;

import java.time.Duration;

/** Ever longer pauses that end when their sum reaches a limit. One step at a time; not safe for several threads. */
public final class BackOff {

    private final Pause pause;
    private final Duration longest;
    private Duration next;
    private Duration left;

    public BackOff(Pause pause, Duration first, Duration longest, Duration limit) {
        this.pause = pause;
        this.next = first;
        this.longest = longest;
        this.left = limit;
    }

    /** Pauses and returns true, or returns false at once when the time is over. */
    public boolean again() {
        if (left.isZero() || left.isNegative()) {
            return false;
        }
        Duration now = next.compareTo(left) < 0 ? next : left;
        pause.lasting(now);
        left = left.minus(now);
        next = next.multipliedBy(2).compareTo(longest) < 0 ? next.multipliedBy(2) : longest;
        return true;
    }
}

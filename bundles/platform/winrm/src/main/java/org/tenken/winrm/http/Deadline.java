package org.tenken.winrm.http;

import java.time.Duration;

/**
 * A point on the monotonic clock by which something must have ended.
 *
 * @param at as {@link System#nanoTime()} counts
 */
public record Deadline(long at) {

    private static final Duration LONGEST = Duration.ofDays(365);

    /** Returns the deadline that is so far away. */
    public static Deadline after(Duration limit) {
        Duration bounded = limit.compareTo(LONGEST) > 0 ? LONGEST : limit;
        return new Deadline(System.nanoTime() + bounded.toNanos());
    }

    /** Returns what is left, never less than nothing. */
    public Duration left() {
        return Duration.ofNanos(Math.max(0, at - System.nanoTime()));
    }

    /** Returns whether nothing is left. */
    public boolean over() {
        return left().isZero();
    }

    /** Returns this deadline, or the one so far away if that comes sooner. */
    public Deadline within(Duration limit) {
        Deadline other = after(limit);
        return at - other.at > 0 ? other : this;
    }
}

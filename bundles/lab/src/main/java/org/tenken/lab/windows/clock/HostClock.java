package org.tenken.lab.windows.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that is off from real time and drifts. Not safe for several threads: its host's lock guards it. */
public final class HostClock {

    private final InstantSource realTime;
    private final long driftPerMillion;
    private Instant set;
    private Duration offset;
    private boolean touched;
    private long revision;

    /**
     * Creates a clock.
     *
     * @param realTime where real time comes from
     * @param offset how far the host's clock is ahead of real time; negative when it is behind
     * @param driftPerMillion how many microseconds it gains in a second
     */
    public HostClock(InstantSource realTime, Duration offset, long driftPerMillion) {
        this.realTime = realTime;
        this.driftPerMillion = driftPerMillion;
        this.set = realTime.instant();
        this.offset = offset;
    }

    /** Returns what the host takes for the time. */
    public Instant now() {
        return realTime.instant().plus(offset());
    }

    /** Returns the real time. */
    public Instant realNow() {
        return realTime.instant();
    }

    /** Returns how far the host's clock is ahead of real time now. */
    public Duration offset() {
        Duration since = Duration.between(set, realTime.instant());
        return offset.plusNanos(Math.multiplyExact(since.toMillis(), driftPerMillion));
    }

    /** Sets the clock. */
    public void set(Duration newOffset) {
        offset = newOffset;
        set = realTime.instant();
        touched = true;
        revision++;
    }

    /** Returns a number that grows with every change. */
    public long revision() {
        return revision;
    }

    /** Tells whether the clock was set since {@link #settle}. */
    public boolean touched() {
        return touched;
    }

    /** Takes what is now as the beginning. */
    public void settle() {
        touched = false;
    }
}

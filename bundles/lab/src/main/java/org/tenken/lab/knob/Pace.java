package org.tenken.lab.knob;

import java.time.Duration;

/**
 * How fast a host works and talks.
 *
 * @param latency how long each request waits before it is looked at
 * @param jitter up to how much longer, drawn evenly from the host's seed
 * @param bytes how many bytes of an answer leave at a time; 0 for all at once
 * @param pause how long the host rests between two such pieces
 */
public record Pace(Duration latency, Duration jitter, int bytes, Duration pause) {

    /** As fast as the machine can. */
    public static final Pace FULL = new Pace(Duration.ZERO, Duration.ZERO, 0, Duration.ZERO);

    /** Checks the numbers. */
    public Pace {
        if (latency.isNegative() || jitter.isNegative() || bytes < 0 || pause.isNegative()) {
            throw new IllegalArgumentException("a pace is never negative");
        }
    }

    /** Returns a pace at which each request waits. */
    public static Pace slow(Duration latency, Duration jitter) {
        return new Pace(latency, jitter, 0, Duration.ZERO);
    }

    /** Returns a pace at which answers trickle. */
    public static Pace trickle(int bytes, Duration pause) {
        return new Pace(Duration.ZERO, Duration.ZERO, bytes, pause);
    }
}

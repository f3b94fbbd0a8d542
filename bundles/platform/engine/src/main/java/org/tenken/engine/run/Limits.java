package org.tenken.engine.run;

import java.time.Duration;

/**
 * How long things may take and how many go on at once.
 *
 * @param reach reaching one host and logging in
 * @param read one read
 * @param host everything on one host once it is reached
 * @param run the whole run
 * @param inFlight how many hosts are worked on at the same time, at least one
 */
public record Limits(Duration reach, Duration read, Duration host, Duration run, int inFlight) {

    /** What is used unless somebody says otherwise. */
    public static final Limits USUAL = new Limits(Duration.ofSeconds(15), Duration.ofSeconds(30), Duration.ofMinutes(3),
            Duration.ofHours(2), 64);

    /** Refuses what cannot work. */
    public Limits {
        if (inFlight < 1) {
            throw new IllegalArgumentException("at least one host at a time");
        }
    }

    /** Returns the same with another time for reaching a host. */
    public Limits reaching(Duration limit) {
        return new Limits(limit, read, host, run, inFlight);
    }

    /** Returns the same with another number of hosts at a time. */
    public Limits atOnce(int hosts) {
        return new Limits(reach, read, host, run, hosts);
    }
}

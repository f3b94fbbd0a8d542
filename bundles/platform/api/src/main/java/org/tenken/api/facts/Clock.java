package org.tenken.api.facts;

import java.time.Duration;
import java.time.Instant;
import org.tenken.api.probe.Probe;
import org.tenken.api.read.Answer;
import org.tenken.api.read.Read;

/** A host's clock. */
public final class Clock {

    private Clock() {}

    /**
     * Returns what the host's clock shows, beside the console's.
     *
     * <p>It is read from Win32_OperatingSystem.LocalDateTime, which carries its offset from UTC, so that the host's time zone
     * and display language do not matter. The error is at most half the time the question took.
     */
    public static Probe<Reading> reading() {
        return Probe.answer(Read.wql("Win32_OperatingSystem", "LocalDateTime"))
                .then(rows -> rows.rows().isEmpty() ? Probe.absent("absent") : Probe.value(reading(rows)));
    }

    /** Returns how far the host's clock is ahead of the console's, negative when behind. */
    public static Probe<Duration> offset() {
        return reading().map(Reading::offset);
    }

    private static Reading reading(Answer.Rows rows) {
        Instant middle = rows.asked().plus(Duration.between(rows.asked(), rows.answered()).dividedBy(2));
        Instant time = rows.rows().get(0).instant("LocalDateTime");
        return new Reading(time, Duration.between(middle, time));
    }

    /**
     * What a host's clock showed.
     *
     * @param time the host's time
     * @param offset how far it is ahead of the console's
     */
    public record Reading(Instant time, Duration offset) {}
}

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
     * Returns how far the host's clock is ahead of the console's, negative when behind.
     *
     * <p>It is read from Win32_OperatingSystem.LocalDateTime, which carries its offset from UTC, so that the host's time zone
     * and display language do not matter. The error is at most half the time the question took.
     */
    public static Probe<Duration> offset() {
        return Probe.answer(Read.wql("Win32_OperatingSystem", "LocalDateTime"))
                .then(rows -> rows.rows().isEmpty() ? Probe.absent("absent") : Probe.value(offset(rows)));
    }

    private static Duration offset(Answer.Rows rows) {
        Instant middle = rows.asked().plus(Duration.between(rows.asked(), rows.answered()).dividedBy(2));
        return Duration.between(middle, rows.rows().get(0).instant("LocalDateTime"));
    }
}

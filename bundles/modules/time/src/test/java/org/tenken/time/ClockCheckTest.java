package org.tenken.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tenken.testkit.ScriptedHost.asked;
import static org.tenken.testkit.ScriptedHost.row;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tenken.api.check.Finding;
import org.tenken.api.check.Status;
import org.tenken.api.port.Reply;
import org.tenken.api.read.Ask;
import org.tenken.api.read.Place;
import org.tenken.api.read.Read;
import org.tenken.testkit.ScriptedHost;

class ClockCheckTest {

    @Test
    void warnsBeyondFiveMinutesAndNotAtFive() {
        assertThat(status(Duration.ofMinutes(5))).isEqualTo(Status.OK);
        assertThat(status(Duration.ofMinutes(5).plusMillis(1))).isEqualTo(Status.WARN);
        assertThat(status(Duration.ofMinutes(-6))).isEqualTo(Status.WARN);
    }

    @Test
    void failsBeyondOneHourAndNotAtOne() {
        assertThat(status(Duration.ofHours(1))).isEqualTo(Status.WARN);
        assertThat(status(Duration.ofHours(-1).minusMillis(1))).isEqualTo(Status.FAIL);
    }

    @Test
    void hintsAtTheBatteryWhenTheYearIsLongPast() {
        assertThat(host(Duration.ofDays(-40_000)).check(new ClockCheck()).text()).isEqualTo("time.clock.battery");
    }

    @Test
    void keepsOffsetAndReferenceAsEvidence() {
        assertThat(host(Duration.ofMinutes(7)).check(new ClockCheck())).isEqualTo(Finding.warn("time.clock.off")
                .with("limit", Duration.ofMinutes(5)).with("offset", Duration.ofMinutes(7))
                .with("time", asked().plus(Duration.ofMinutes(7))).with("reference", "console"));
    }

    @Test
    void trustsTheNamedTimeServerMoreThanTheConsole() {
        ScriptedHost host = host(Duration.ofMinutes(20)).setting("time.clock.reference", "time.example")
                .answer(new Ask(new Read.Ntp("time.example"), Place.CONSOLE, Duration.ZERO),
                        row("offset", Duration.ofMinutes(20)));

        assertThat(host.check(new ClockCheck()).status()).isEqualTo(Status.OK);
    }

    @Test
    void leavesAnAnswerWithoutTimeToTheEngine() {
        assertThat(new ScriptedHost().instance("Win32_OperatingSystem", "LocalDateTime", null).reply(new ClockCheck()))
                .isInstanceOf(Reply.Unfit.class);
        assertThat(new ScriptedHost().reply(new ClockCheck())).isInstanceOf(Reply.Stopped.class);
    }

    private static Status status(Duration offset) {
        return host(offset).check(new ClockCheck()).status();
    }

    private static ScriptedHost host(Duration offset) {
        return new ScriptedHost().instance("Win32_OperatingSystem", "LocalDateTime", asked().plus(offset));
    }
}

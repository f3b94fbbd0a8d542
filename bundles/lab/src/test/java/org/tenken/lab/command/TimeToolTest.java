package org.tenken.lab.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tenken.lab.target.Target.Output;
import org.tenken.lab.windows.host.SampleHost;
import org.tenken.lab.windows.identity.Language;
import org.tenken.lab.windows.identity.OperatingSystem;

class TimeToolTest {

    private static final int NOT_ACTIVE = 0x80070426;

    private final SampleHost host = SampleHost.of(OperatingSystem.SERVER_2016, Language.ENGLISH, Duration.ofHours(-7));

    @BeforeEach
    void followTheDomain() {
        host.run("w32tm /config /syncfromflags:domhier /update");
    }

    private Duration offset() {
        return host.machine().clock().offset();
    }

    @Test
    void setsTheClockWhenTheServiceRunsAndItsSourceAnswers() {
        host.run("net start w32time");

        assertThat(host.run("w32tm /resync /rediscover").exitCode()).isZero();
        assertThat(offset()).isEqualTo(Duration.ofMillis(3));
        assertThat(host.run("w32tm /query /source").standardOutput()).isEqualTo("dc1.lab.test\r\n");
    }

    @Test
    void leavesTheClockWhileTheServiceStandsStill() {
        Output output = host.run("w32tm /resync");

        assertThat(output.exitCode()).isEqualTo(NOT_ACTIVE);
        assertThat(output.standardOutput()).contains("0x80070426");
        assertThat(host.run("w32tm /query /status").exitCode()).isEqualTo(NOT_ACTIVE);
        assertThat(offset()).isEqualTo(Duration.ofHours(-7));
    }

    @Test
    void findsNoTimeWhenToldNotToSynchronise() {
        host.run("net start w32time");
        host.run("w32tm /config /syncfromflags:no /update");

        assertThat(host.run("w32tm /resync").exitCode()).isNotZero();
        assertThat(host.run("w32tm /query /source").standardOutput()).isEqualTo("Local CMOS Clock\r\n");
        assertThat(offset()).isEqualTo(Duration.ofHours(-7));
    }

    @Test
    void findsNoTimeWhenTheSourceDoesNotAnswer() {
        host.run("net start w32time");
        host.run("w32tm /config /manualpeerlist:nobody.lab.test,0x8 /syncfromflags:manual /update");

        assertThat(host.run("w32tm /resync").standardOutput()).contains("no time data was available");
        assertThat(offset()).isEqualTo(Duration.ofHours(-7));
    }

    @Test
    void refusesAChangeBeyondTheConfiguredLimit() {
        host.run("net start w32time");
        host.run("reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\W32Time\\Config"
                + " /v MaxPosPhaseCorrection /t REG_DWORD /d 3600 /f");

        assertThat(host.run("w32tm /resync").standardOutput()).contains("too big");
        assertThat(offset()).isEqualTo(Duration.ofHours(-7));
    }

    @Test
    void measuresTheDistanceToAServer() {
        assertThat(host.run("w32tm /stripchart /computer:dc1.lab.test /samples:1 /dataonly").standardOutput())
                .contains(", +25200.0000000s");
        assertThat(host.run("w32tm /stripchart /computer:nobody.lab.test /samples:1 /dataonly").exitCode()).isNotZero();
    }
}

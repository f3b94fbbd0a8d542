package org.tenken.lab.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenken.lab.knob.Knobs;
import org.tenken.lab.windows.host.SampleHost;
import org.tenken.lab.windows.identity.Language;
import org.tenken.lab.windows.identity.OperatingSystem;

/** Debian's pywinrm changes the simulated Windows itself; without the package this test fails. */
class PywinrmWindowsTest {

    @TempDir
    private Path directory;

    @Test
    void putsAWrongClockRightAndSeesWhatItChanged() throws Exception {
        SampleHost windows = SampleHost.of(OperatingSystem.SERVER_2022, Language.ENGLISH, Duration.ofHours(-5));
        Endpoint endpoint = new Endpoint(windows.host(), InetAddress.getByName("127.77.0.2"), 0, Endpoint.NONE,
                Knobs.NONE);
        try (RequestLog log = RequestLog.appendingTo(directory.resolve("requests.log"));
                FleetServer server = FleetServer.start(List.of(endpoint),
                        Accounts.none().with("Administrator", "Passw0rd".toCharArray()), log)) {
            assertThat(run(server.port("lab-0001").orElseThrow())).containsExactly(
                    "-2147023834 The following error occurred: The service has not been started. (0x80070426)",
                    "0 [SC] ChangeServiceConfig SUCCESS",
                    "0 The Windows Time service was started successfully.",
                    "0 STATE              : 4  RUNNING",
                    "0 Sending resync command to local computer",
                    "0 dc1.lab.test",
                    "0 Start    REG_DWORD    0x2",
                    "0 Proxy Server(s) :  proxy.lab.test:8080",
                    "0 lab-0001",
                    "1 Get-Date : The term is not recognized as the name of a cmdlet, "
                            + "function, script file, or operable program.");
        }
        assertThat(windows.machine().clock().offset()).isEqualTo(Duration.ofMillis(3));
    }

    private List<String> run(int port) throws Exception {
        List<String> command = List.of("/usr/bin/python3", "-W", "ignore", Program.resource("windows.py"),
                "http://127.77.0.2:" + port + "/wsman", "Administrator");
        Map<String, String> environment = Map.of("OPENSSL_CONF", Program.resource("legacy.cnf"), "PYTHONIOENCODING",
                "UTF-8");
        return new Program(command, environment, directory).run("Passw0rd").lines().toList();
    }
}

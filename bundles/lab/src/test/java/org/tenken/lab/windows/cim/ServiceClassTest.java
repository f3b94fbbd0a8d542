package org.tenken.lab.windows.cim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenken.lab.target.ProviderFault;
import org.tenken.lab.windows.host.SampleHost;

class ServiceClassTest {

    private static final Map<String, List<String>> NOTHING = Map.of();

    private final SampleHost host = SampleHost.create();

    private Object state(String name) throws ProviderFault {
        return host.ask("SELECT State FROM Win32_Service WHERE Name='" + name + "'", "State");
    }

    private static Map<String, List<String>> mode(String word) {
        return Map.of("StartMode", List.of(word));
    }

    @Test
    void startsThroughAPendingState() throws ProviderFault {
        assertThat(host.service("wuauserv", "StartService", NOTHING)).isEqualTo(0L);
        assertThat(state("wuauserv")).isEqualTo("Start Pending");
        host.pass(Duration.ofSeconds(1));
        assertThat(state("wuauserv")).isEqualTo("Running");
    }

    @Test
    void stopsThroughAPendingState() throws ProviderFault {
        assertThat(host.service("CryptSvc", "StopService", NOTHING)).isEqualTo(0L);
        assertThat(state("CryptSvc")).isEqualTo("Stop Pending");
        host.pass(Duration.ofSeconds(1));
        assertThat(state("CryptSvc")).isEqualTo("Stopped");
    }

    @Test
    void startsWhatAServiceNeedsFirst() throws ProviderFault {
        host.service("BITS", "StartService", NOTHING);
        host.service("AppIDSvc", "StartService", NOTHING);
        host.service("CryptSvc", "StopService", NOTHING);
        host.pass(Duration.ofSeconds(1));

        assertThat(state("AppIDSvc")).isEqualTo("Running");
        assertThat(host.service("CryptSvc", "StopService", NOTHING)).isEqualTo(3L);
    }

    @ParameterizedTest
    @CsvSource({"Dhcp, StartService, 10", "wuauserv, StopService, 6", "RemoteAccess, StartService, 14",
            "mpssvc, StopService, 0",
        "BFE, StopService, 3", "RpcSs, StopService, 5", "WaaSMedicSvc, StopService, 6", "W32Time, PauseService, 6",
        "Dhcp, PauseService, 5"})
    void answersWithTheDocumentedCodes(String name, String method, long code) throws ProviderFault {
        assertThat(host.service(name, method, NOTHING)).isEqualTo(code);
    }

    @Test
    void failsToStartWhenADependencyIsDisabled() throws ProviderFault {
        host.service("BFE", "ChangeStartMode", mode("Disabled"));
        host.run("net stop BFE /y");

        assertThat(host.service("mpssvc", "StartService", NOTHING)).isEqualTo(13L);
    }

    @ParameterizedTest
    @CsvSource({"Automatic, 0, Auto", "Manual, 0, Manual", "Disabled, 0, Disabled", "Auto, 21, Manual",
            "Boot, 21, Manual"})
    void changesTheStartModeByItsDocumentedWords(String word, long code, String after) throws ProviderFault {
        assertThat(host.service("wuauserv", "ChangeStartMode", mode(word))).isEqualTo(code);
        assertThat(host.ask("SELECT StartMode FROM Win32_Service WHERE Name='WUAUSERV'", "StartMode")).isEqualTo(after);
    }

    @Test
    void deniesWhatTheServicesAccessListDenies() throws ProviderFault {
        assertThat(host.service("WaaSMedicSvc", "ChangeStartMode", mode("Disabled"))).isEqualTo(2L);
        assertThat(host.service("TrustedInstaller", "ChangeStartMode", mode("Disabled"))).isEqualTo(0L);
    }

    @Test
    void tellsTheSameAsTheRegistryAndTheTools() throws ProviderFault {
        host.run("sc config wuauserv start= disabled");

        assertThat(host.ask("SELECT StartMode FROM Win32_Service WHERE Name='wuauserv'", "StartMode"))
                .isEqualTo("Disabled");
        assertThat(host.run("reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\wuauserv /v Start").standardOutput())
                .contains("Start    REG_DWORD    0x4");
        assertThat(host.run("net start wuauserv").exitCode()).isEqualTo(2);
        assertThat(host.run("sc start wuauserv").exitCode()).isEqualTo(1058);
    }
}

package org.tenken.lab.windows.cim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tenken.lab.target.Instance;
import org.tenken.lab.target.Instance.CimTime;
import org.tenken.lab.target.ProviderFault;
import org.tenken.lab.windows.host.SampleHost;
import org.tenken.lab.windows.identity.Language;
import org.tenken.lab.windows.identity.OperatingSystem;

class RepositoryTest {

    private final SampleHost host = SampleHost.create();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "root/cimv2   | SELECT * FROM Win32_Nothing                          | 80041010",
        "root/cimv2   | SELECT * FROM                                        | 80041017",
        "root/cimv2   | SELECT Nothing FROM Win32_Service                    | 80041017",
        "root/cimv2   | SELECT Name FROM Win32_Service WHERE Nothing=1       | 80041017",
        "root/nothing | SELECT * FROM Win32_Service                          | 8004100e"})
    void refusesAsWindowsManagementDoes(String namespace, String wql, String code) {
        assertThatThrownBy(() -> host.host().query(namespace, wql))
                .isInstanceOfSatisfying(ProviderFault.class, fault -> assertThat(fault.code())
                .isEqualTo(Long.parseLong(code, 16)));
    }

    @Test
    void returnsTheSelectedPropertiesInTheOrderOfTheQuery() throws ProviderFault {
        Instance instance = host.query("SELECT StartMode, name FROM Win32_Service WHERE Name='Dhcp'").get(0);

        assertThat(instance.className()).isEqualTo("Win32_Service");
        assertThat(instance.properties()).containsExactly(Map.entry("StartMode", "Auto"), Map.entry("Name", "Dhcp"));
    }

    @Test
    void findsAnInstanceByItsKey() throws ProviderFault {
        assertThat(host.host().get("root/cimv2", "Win32_Service", Map.of("Name", "dhcp")).properties())
                .containsEntry("State", "Running");
        assertThatThrownBy(() -> host.host().get("root/cimv2", "Win32_Service", Map.of("Name", "none")))
                .isInstanceOfSatisfying(ProviderFault.class, fault -> assertThat(fault.code()).isEqualTo(0x80041002L));
    }

    @Test
    void showsTheHostsOwnClockInItsOwnZone() throws ProviderFault {
        SampleHost tokyo = SampleHost.of(OperatingSystem.WINDOWS_11, Language.JAPANESE, Duration.ofHours(-2));

        assertThat(tokyo.ask("SELECT LocalDateTime FROM Win32_OperatingSystem", "LocalDateTime"))
                .isEqualTo(new CimTime("20261121071500.000000+540"));
    }

    @Test
    void setsTheClock() throws ProviderFault {
        SampleHost wrong = SampleHost.of(OperatingSystem.WINDOWS_10, Language.GERMAN, Duration.ofDays(-46_100));
        assertThat(wrong.ask("SELECT LocalDateTime FROM Win32_OperatingSystem", "LocalDateTime").toString())
                .contains("=1900");

        Instance done = wrong.host().invoke("root/cimv2", "Win32_OperatingSystem", Map.of(), "SetDateTime",
                Map.of("LocalDateTime", List.of("20261121011500.000000+060")));

        assertThat(done.properties()).isEqualTo(Map.of("ReturnValue", 0L));
        assertThat(wrong.machine().clock().offset()).isZero();
    }

    @Test
    void pingsFromTheHost() throws ProviderFault {
        String wql = "SELECT * FROM Win32_PingStatus WHERE Address='%s'";

        assertThat(host.query(String.format(wql, "download.microsoft.com")).get(0).properties())
                .containsEntry("PrimaryAddressResolutionStatus", 0L).containsEntry("StatusCode", 0L);
        assertThat(host.query(String.format(wql, "unknown.microsoft.com")).get(0).properties())
                .containsEntry("PrimaryAddressResolutionStatus", 11001L).containsEntry("StatusCode", Optional.empty());
    }

    @Test
    void renamesADirectoryOnlyWhenNobodyUsesIt() throws ProviderFault {
        Map<String, String> cache = Map.of("Name", "C:\\Windows\\SoftwareDistribution");
        Map<String, List<String>> target = Map.of("FileName", List.of("C:\\Windows\\SoftwareDistribution.bak"));
        host.service("wuauserv", "StartService", Map.of());

        assertThat(host.host().invoke("root/cimv2", "Win32_Directory", cache, "Rename", target).properties())
                .containsEntry("ReturnValue", 15L);
        host.pass(Duration.ofSeconds(2));
        host.service("wuauserv", "StopService", Map.of());
        host.pass(Duration.ofSeconds(2));
        assertThat(host.host().invoke("root/cimv2", "Win32_Directory", cache, "Rename", target).properties())
                .containsEntry("ReturnValue", 0L);
        assertThat(host.query("SELECT Name FROM CIM_DataFile WHERE "
                + "Name='c:\\\\windows\\\\softwaredistribution.bak\\\\datastore\\\\datastore.edb'")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(OperatingSystem.class)
    void describesEveryReleaseInEveryLanguage(OperatingSystem system) throws ProviderFault {
        for (Language language : Language.values()) {
            SampleHost one = SampleHost.of(system, language, Duration.ZERO);
            Map<String, Object> row = one.query("SELECT * FROM Win32_OperatingSystem").get(0).properties();
            assertThat(row).containsEntry("BuildNumber", Integer.toString(system.build()))
                    .containsEntry("OSLanguage", (long) language.number())
                    .containsEntry("OSArchitecture", language.architecture());
            assertThat(one.query("SELECT * FROM Win32_Service WHERE DisplayName IS NULL")).isEmpty();
            assertThat(one.query("SELECT * FROM Win32_NetworkAdapterConfiguration WHERE IPEnabled=TRUE")).hasSize(1);
            assertThat(one.query("SELECT * FROM SoftwareLicensingProduct WHERE PartialProductKey IS NOT NULL"))
                    .hasSize(1);
        }
    }

    @Test
    void hasNetworkClassesFromWindows8OnAlone() throws ProviderFault {
        assertThat(host.host().query("root/StandardCimv2", "SELECT * FROM MSFT_NetAdapter")).hasSize(1);
        SampleHost seven = SampleHost.of(OperatingSystem.WINDOWS_7, Language.ENGLISH, Duration.ZERO);
        assertThatThrownBy(() -> seven.host().query("root/StandardCimv2", "SELECT * FROM MSFT_NetAdapter"))
                .isInstanceOf(ProviderFault.class);
    }
}

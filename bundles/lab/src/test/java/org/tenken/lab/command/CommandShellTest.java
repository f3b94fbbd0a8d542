package org.tenken.lab.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenken.lab.target.Target.Output;
import org.tenken.lab.windows.host.SampleHost;
import org.tenken.lab.windows.identity.Language;
import org.tenken.lab.windows.identity.OperatingSystem;
import org.tenken.lab.windows.network.WinHttpProxy;
import org.tenken.lab.windows.registry.Value;

class CommandShellTest {

    private static final String WINHTTP = "reg query \"" + WinHttpProxy.KEY + "\" /v WinHttpSettings";

    private final SampleHost host = SampleHost.create();

    private static String encoded(String script) {
        return "powershell -NoProfile -NonInteractive -EncodedCommand "
                + Base64.getEncoder().encodeToString(script.getBytes(StandardCharsets.UTF_16LE));
    }

    @ParameterizedTest
    @CsvSource({"frobnicate, 9009", "cmd /c frobnicate, 1", "cmd.exe /s /c \"frobnicate now\", 1",
            "hostname && frobnicate, 9009"})
    void neverEndsAnUnknownCommandWithZero(String line, int code) {
        Output output = host.run(line);

        assertThat(output.exitCode()).isEqualTo(code);
        assertThat(output.standardError()).contains("'frobnicate' is not recognized");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void refusesInTheHostsLanguage(Language language) {
        String words = SampleHost.of(OperatingSystem.WINDOWS_10, language, Duration.ZERO).run("frobnicate")
                .standardError();

        assertThat(words).contains(Map.of(Language.ENGLISH, "not recognized", Language.JAPANESE, "認識されていません",
                Language.GERMAN, "falsch geschrieben").get(language));
    }

    @Test
    void runsTheSecondCommandOnlyAfterSuccessWhenAsked() {
        assertThat(host.run("frobnicate && hostname").standardOutput()).isEmpty();
        assertThat(host.run("frobnicate & hostname").standardOutput()).isEqualTo("lab-0001\r\n");
    }

    @Test
    void takesArgumentsThatComeApart() {
        assertThat(host.host().run("ipconfig", List.of("/all"), "").standardOutput()).contains("10.1.100.1");
    }

    @Test
    void setsShowsAndResetsTheMachinesProxy() {
        assertThat(host.run("netsh winhttp show proxy").standardOutput()).contains("Direct access");
        host.run("netsh winhttp set proxy proxy-server=\"a:42\" bypass-list=\"*.42\"");
        assertThat(host.run("netsh winhttp show proxy").standardOutput()).contains("a:42", "*.42");
        assertThat(host.run(WINHTTP).standardOutput())
                .contains("28000000000000000300000004000000613A3432040000002A2E3432");
        host.run("netsh winhttp reset proxy");
        assertThat(host.run(WINHTTP).standardOutput()).contains("2800000000000000010000000000000000000000");
    }

    @Test
    void importsThePersonsProxy() {
        String internet = "HKU\\" + host.machine().identity().userSid().orElseThrow()
                + "\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings";
        host.machine().registry().set(internet, "ProxyEnable", Value.number(1));
        host.machine().registry().set(internet, "ProxyServer", Value.text("proxy.lab.test:8080"));

        assertThat(host.run("netsh winhttp import proxy source=ie").standardOutput()).contains("proxy.lab.test:8080");
    }

    @Test
    void addsAndDeletesRegistryValues() {
        assertThat(host.run("reg add HKLM\\SOFTWARE\\Own /v Two /t REG_DWORD /d 2 /f").exitCode()).isZero();
        assertThat(host.run("reg query HKLM\\SOFTWARE\\Own").standardOutput())
                .isEqualTo("\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Own\r\n    Two    REG_DWORD    0x2\r\n\r\n");
        assertThat(host.run("reg delete HKLM\\SOFTWARE\\Own /v Two /f").exitCode()).isZero();
        assertThat(host.run("reg query HKLM\\SOFTWARE\\Own /v Two").exitCode()).isEqualTo(1);
        assertThat(host.run("reg query HKLM\\SAM").exitCode()).isEqualTo(1);
    }

    @Test
    void netStartWaitsUntilTheServiceRuns() {
        assertThat(host.run("net start wuauserv").standardOutput()).contains("was started successfully");
        assertThat(host.run("sc query wuauserv").standardOutput()).contains("4  RUNNING");
        assertThat(host.run("net start wuauserv").exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"sc query none, 1060", "sc, 1639", "net start none, 2", "netsh frob, 1", "reg, 1", "chcp x, 1",
            "type C:\\none, 1"})
    void endsWithTheToolsOwnErrors(String line, int code) {
        assertThat(host.run(line).exitCode()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"download.microsoft.com, 443, open", "download.microsoft.com, 8443, timeout",
            "unknown.microsoft.com, 443, unresolved",
        "slow.microsoft.com, 443, timeout", "10.1.0.8, 8080, open", "10.1.0.8, 80, refused",
        "nowhere.invalid, 1, unresolved"})
    void probesAConnectionAsAScriptAsks(String name, int port, String result) {
        String script = "$h='" + name + "'; $p=" + port + "; $c=New-Object Net.Sockets.TcpClient; $c.Connect($h,$p)";

        assertThat(host.run(encoded(script)).standardOutput()).isEqualTo(result + "\r\n");
    }

    @Test
    void labelsTheResultsOfSeveralProbes() {
        String script = "$c=New-Object Net.Sockets.TcpClient\n"
                + "$h='download.microsoft.com'; $p=443; C\n$h='10.1.0.8'; $p=80; C";

        assertThat(host.run(encoded(script)).standardOutput())
                .isEqualTo("download.microsoft.com:443=open\r\n10.1.0.8:80=refused\r\n");
    }

    @Test
    void looksNamesUpAsAScriptAsks() {
        String script = "$h='%s'; [Net.Dns]::GetHostAddresses($h)";

        assertThat(host.run(encoded(String.format(script, "dc1.lab.test"))).standardOutput())
                .isEqualTo("10.1.0.10\r\n");
        assertThat(host.run(encoded(String.format(script, "nobody.lab.test"))).standardOutput())
                .isEqualTo("unresolved\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Get-Date", "'text'", "Remove-Item x"})
    void knowsNoOtherScript(String script) {
        assertThat(host.run(encoded(script)).exitCode()).isEqualTo(1);
    }

    @Test
    void handsPlainCommandsInAScriptToTheCommandLine() {
        assertThat(host.run(encoded("sc query Dhcp")).standardOutput()).contains("RUNNING");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasWordsForEveryProgramInEveryLanguage(Language language) {
        SampleHost one = SampleHost.of(OperatingSystem.SERVER_2019, language, Duration.ZERO);
        one.run("net start w32time");

        for (String line : List.of("ipconfig /all", "systeminfo", "sc qc Dhcp", "net start", "w32tm /query /status",
                "w32tm /query /configuration", "w32tm /stripchart /computer:dc1.lab.test /samples:1 /dataonly", "ver",
                "whoami", "chcp")) {
            assertThat(one.run(line).standardOutput()).as(line).isNotBlank();
        }
    }
}

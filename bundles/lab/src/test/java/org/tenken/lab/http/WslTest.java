package org.tenken.lab.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenken.lab.knob.Knobs;
import org.tenken.lab.knob.Policy;

/**
 * Debian's wsl, a WS-Management client of shell scripts, identifies, enumerates, gets and invokes; without it these
 * tests fail.
 */
class WslTest {

    private static final Knobs OPEN = Knobs.NONE.with(Policy.WINDOWS.open());
    private static final String WMI = "http://schemas.microsoft.com/wbem/wsman/1/wmi/root/cimv2/";
    private static final String WQL = "http://schemas.microsoft.com/wbem/wsman/1/WQL";

    @TempDir
    private Path directory;

    @Test
    void identifiesAHost() throws Exception {
        try (OneHost host = OneHost.start(OPEN)) {
            assertThat(wsl(host, false, "wslid", "check")).contains(
                    "<wsmid:ProductVersion>OS: 10.0.20348 SP: 0.0 Stack: 3.0</wsmid:ProductVersion>");
        }
    }

    @Test
    void identifiesAHostThroughATunnelItTrusts() throws Exception {
        try (OneHost host = OneHost.start(OPEN)) {
            Path trusted = directory.resolve(host.address() + ":" + host.tlsPort() + ".crt");
            Files.writeString(trusted, Pem.of(host.server().authority()));
            assertThat(wsl(host, true, "wslid", "check")).contains("Microsoft Corporation");
        }
    }

    @Test
    void turnsAwayFromATunnelItDoesNotTrust() throws Exception {
        try (OneHost host = OneHost.start(OPEN); OneHost other = OneHost.start(OPEN)) {
            Path trusted = directory.resolve(host.address() + ":" + host.tlsPort() + ".crt");
            Files.writeString(trusted, Pem.of(other.server().authority()));
            assertThat(wsl(host, true, "wslid", "check")).doesNotContain("Microsoft Corporation");
        }
    }

    @Test
    void enumeratesByQueryAndPullsTheRest() throws Exception {
        try (OneHost host = OneHost.start(OPEN)) {
            String answers = wsl(host, false, "wslenum", WMI + "*", "-dialect", WQL, "-opti", "2", "-filter",
                    "SELECT * FROM Win32_Service");
            assertThat(answers.split("<p:Name>service")).hasSize(6);
            assertThat(answers).contains("<n:EndOfSequence/>");
            assertThat(operations(host)).containsExactly("enumerate", "pull", "pull");
        }
    }

    @Test
    void enumeratesAClassUnoptimized() throws Exception {
        try (OneHost host = OneHost.start(OPEN)) {
            assertThat(wsl(host, false, "wslenum", WMI + "Win32_Service").split("<p:Name>service")).hasSize(6);
            assertThat(operations(host)).containsExactly("enumerate", "pull", "pull", "pull", "pull", "pull");
        }
    }

    @Test
    void getsOneInstance() throws Exception {
        try (OneHost host = OneHost.start(OPEN)) {
            assertThat(wsl(host, false, "wslget", WMI + "Win32_Service", "Name=service1"))
                    .contains("<p:Name>service1</p:Name>",
                    "<cim:Datetime>2026-11-21T09:15:00.25+09:00</cim:Datetime>", "<p:Description xsi:nil=\"true\"/>");
        }
    }

    @Test
    void readsTheFaultOfAnInstanceThatIsNotThere() throws Exception {
        try (OneHost host = OneHost.start(OPEN)) {
            assertThat(wsl(host, false, "wslget", WMI + "Win32_Service", "Name=nothing"))
                    .contains("a:DestinationUnreachable");
        }
    }

    @Test
    void invokesAMethod() throws Exception {
        Path instance = directory.resolve("instance.xml");
        Files.writeString(instance, "<a:ReferenceParameters>\n<w:ResourceURI>" + WMI + "Win32_Service</w:ResourceURI>\n"
                + "<wsman:SelectorSet><wsman:Selector Name=\"Name\">service1</wsman:Selector></wsman:SelectorSet>\n"
                + "</a:ReferenceParameters>\n");
        try (OneHost host = OneHost.start(OPEN)) {
            assertThat(wsl(host, false, "wslinvoke", WMI + "Win32_Service", "ChangeStartMode", "-inst",
                    instance.toString(),
                    "StartMode=Manual")).contains("<p:ChangeStartMode_OUTPUT", "<p:ReturnValue>0</p:ReturnValue>");
            assertThat(host.windows().deeds()).containsExactly(
                    "invoke Win32_Service{Name=service1}.ChangeStartMode{StartMode=[Manual]}");
        }
    }

    private String wsl(OneHost host, boolean tls, String... command) throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(Map.of("WSUSER", OneHost.USER, "WSPASS", OneHost.PASSWORD,
                "HOME", directory.toString(), "OUTPREFIX", directory.toString(), "KEEPHISTORY", "0", "WSAUTOMATED", "y"));
        environment.put("WSENDPOINT", host.address() + ":" + (tls ? host.tlsPort() : host.port()));
        if (!tls) {
            environment.put("WSNOSSL", "true");
        }
        return new Program(List.of(command), environment, directory).run("");
    }

    private static List<String> operations(OneHost host) throws IOException {
        List<String> operations = new ArrayList<>();
        for (String line : host.logged()) {
            operations.add(line.replaceAll(".*\"operation\":\"([a-z]+)\".*", "$1"));
        }
        return operations;
    }
}

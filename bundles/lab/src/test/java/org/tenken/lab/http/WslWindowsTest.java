package org.tenken.lab.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenken.lab.knob.Knobs;
import org.tenken.lab.knob.Policy;
import org.tenken.lab.windows.host.SampleHost;
import org.tenken.lab.windows.identity.Language;
import org.tenken.lab.windows.identity.OperatingSystem;

/** Debian's wsl reads and changes the simulated Windows itself; without the package these tests fail. */
class WslWindowsTest {

    private static final String WMI = "http://schemas.microsoft.com/wbem/wsman/1/wmi/root/";
    private static final String SERVICE = WMI + "cimv2/Win32_Service";
    private static final String REGISTRY = WMI + "default/StdRegProv";

    private final SampleHost windows = SampleHost.of(OperatingSystem.WINDOWS_11, Language.GERMAN, Duration.ofHours(-2));

    @TempDir
    private Path directory;

    private RequestLog log;
    private FleetServer server;

    @BeforeEach
    void serve() throws IOException {
        Endpoint endpoint = new Endpoint(windows.host(), InetAddress.getByName("127.77.0.3"), 0, Endpoint.NONE,
                Knobs.NONE.with(Policy.WINDOWS.open()));
        log = RequestLog.appendingTo(directory.resolve("requests.log"));
        server = FleetServer.start(List.of(endpoint), Accounts.none().with("Operator", "Passw0rd".toCharArray()), log);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        log.close();
    }

    private String wsl(String... command) throws Exception {
        Map<String, String> environment = Map.of("WSUSER", "Operator", "WSPASS", "Passw0rd", "HOME", directory.toString(),
                "OUTPREFIX", directory.toString(), "KEEPHISTORY", "0", "WSAUTOMATED", "y", "WSNOSSL", "true",
                "WSENDPOINT", "127.77.0.3:" + server.port("lab-0001").orElseThrow());
        return new Program(List.of(command), environment, directory).run("");
    }

    private String invoke(String resource, String selectors, String method, String... arguments) throws Exception {
        Path instance = directory.resolve("instance.xml");
        Files.writeString(instance, "<a:ReferenceParameters>\n<w:ResourceURI>" + resource + "</w:ResourceURI>\n"
                + "<wsman:SelectorSet>" + selectors + "</wsman:SelectorSet>\n</a:ReferenceParameters>\n");
        String[] command = new String[arguments.length + 5];
        System.arraycopy(new String[] {"wslinvoke", resource, method, "-inst", instance.toString()}, 0, command, 0, 5);
        System.arraycopy(arguments, 0, command, 5, arguments.length);
        return wsl(command);
    }

    @Test
    void selectsByTheQueryLanguage() throws Exception {
        String answer = wsl("wslenum", WMI + "cimv2/*", "-dialect", "http://schemas.microsoft.com/wbem/wsman/1/WQL",
                "-filter", "SELECT * FROM Win32_Service WHERE Name LIKE 'w32%' AND NOT State = 'Running'");

        assertThat(answer).contains("<p:Name>W32Time</p:Name>", "<p:DisplayName>Windows-Zeitgeber</p:DisplayName>")
                .doesNotContain("<p:Name>wuauserv</p:Name>");
    }

    @Test
    void seesTheWrongClockInTheHostsOwnZone() throws Exception {
        assertThat(wsl("wslenum", WMI + "cimv2/Win32_OperatingSystem"))
                .contains("<cim:Datetime>2026-11-20T23:15:00+01:00</cim:Datetime>", "<p:OSLanguage>1031</p:OSLanguage>");
    }

    @Test
    void startsAServiceAndSeesItRun() throws Exception {
        String selector = "<wsman:Selector Name=\"Name\">W32Time</wsman:Selector>";

        assertThat(invoke(SERVICE, selector, "StartService")).contains("<p:ReturnValue>0</p:ReturnValue>");
        windows.pass(Duration.ofSeconds(1));
        assertThat(invoke(SERVICE, selector, "StartService")).contains("<p:ReturnValue>10</p:ReturnValue>");
        assertThat(wsl("wslget", SERVICE, "Name=W32Time")).contains("<p:State>Running</p:State>");
    }

    @Test
    void readsTheRegistry() throws Exception {
        assertThat(invoke(REGISTRY, "", "GetStringValue", "hDefKey=2147483650",
                "sSubKeyName=SYSTEM\\CurrentControlSet\\Services\\W32Time\\Parameters", "sValueName=Type"))
                .contains("<p:ReturnValue>0</p:ReturnValue>", "<p:sValue>NTP</p:sValue>");
    }
}

package org.tenken.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tenken.testkit.ScriptedHost.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tenken.api.check.Finding;
import org.tenken.api.check.Status;
import org.tenken.api.read.Bytes;
import org.tenken.api.read.Read;
import org.tenken.testkit.ScriptedHost;

class NetworkChecksTest {

    private static final String SID = "S-1-5-21-1-2-3-500";
    private static final String USER = "HKU\\" + SID + "\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings";

    @Test
    void warnsWhenTheMachineIsDirectAndTheUserIsNot() {
        Finding finding = user(new ScriptedHost(), "proxy:8080").check(new ProxyCheck());

        assertThat(finding.text()).isEqualTo("network.proxy.differs");
        assertThat(finding.evidence()).containsEntry("machine", "direct").containsEntry("user", "proxy:8080");
    }

    @Test
    void isContentWhenBothAreTheSame() {
        assertThat(user(machine("proxy:8080"), "PROXY:8080").check(new ProxyCheck()).status()).isEqualTo(Status.OK);
    }

    @Test
    void looksPastServicesAndClassHives() {
        ScriptedHost host = new ScriptedHost().subkeys("HKU", ".DEFAULT", "S-1-5-18", SID + "_Classes");

        assertThat(host.check(new ProxyCheck()).text()).isEqualTo("network.proxy.direct");
    }

    @Test
    void failsForAMalformedListAndForADamagedValue() {
        assertThat(machine("http:=proxy").check(new ProxyCheck()).text()).isEqualTo("network.proxy.malformed");
        assertThat(new ScriptedHost().registry(WinHttpProxy.KEY, WinHttpProxy.NAME, new Bytes("28"))
                .check(new ProxyCheck()).text()).isEqualTo("network.proxy.damaged");
    }

    @Test
    void triesTheServersDirectlyWithoutAProxy() {
        ScriptedHost host = new ScriptedHost()
                .answer(new Read.Tcp("download.microsoft.com", 443), row("outcome", "open"))
                .answer(new Read.Tcp("windowsupdate.microsoft.com", 443), row("outcome", "unresolved"));

        Finding finding = host.check(new ReachCheck());

        assertThat(finding.text()).isEqualTo("network.reach.unresolved");
        assertThat(finding.parts()).extracting(Finding::status).containsExactly(Status.OK, Status.FAIL);
    }

    @Test
    void triesTheProxyAloneWhereThereIsOne() {
        ScriptedHost host = machine("http=plain:80;https=secure:3128")
                .answer(new Read.Tcp("secure", 3128), row("outcome", "refused"));

        assertThat(host.check(new ReachCheck()).text()).isEqualTo("network.reach.proxy-refused");
    }

    @Test
    void tellsASelfGivenAddressFromAMissingGateway() {
        assertThat(adapter("10.0.0.5", "10.0.0.1", "10.0.0.2").check(new AddressCheck()).status()).isEqualTo(Status.OK);
        assertThat(adapter("10.0.0.5", null, "10.0.0.2").check(new AddressCheck()).text())
                .isEqualTo("network.address.no-gateway");
        assertThat(adapter("10.0.0.5", "10.0.0.1", null).check(new AddressCheck()).text())
                .isEqualTo("network.address.no-name-servers");
        assertThat(adapter("10.0.0.5", "10.0.0.1", "10.0.0.2").instance("Win32_NetworkAdapterConfiguration",
                "Description", "Spare", "IPEnabled", "TRUE", "IPAddress", List.of("169.254.7.7", "fe80::1"))
                .check(new AddressCheck()).text()).isEqualTo("network.address.self-given");
    }

    @Test
    void failsForADisabledFirewallServiceAndWarnsForAProfile() {
        assertThat(firewall("Disabled").check(new FirewallCheck()).status()).isEqualTo(Status.FAIL);
        assertThat(firewall("Auto").registry("HKLM\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters"
                + "\\FirewallPolicy\\PublicProfile", "EnableFirewall", 0L).check(new FirewallCheck()).text())
                .isEqualTo("network.firewall.profile-off");
        assertThat(firewall("Auto").check(new FirewallCheck()).status()).isEqualTo(Status.OK);
    }

    @Test
    void findsATunnelThatIsUpOnEveryWindows() {
        assertThat(new ScriptedHost().instance("MSFT_NetAdapter", "Name", "Office", "InterfaceType", "131",
                "InterfaceOperationalStatus", "1").check(new VpnCheck()).evidence())
                .containsEntry("connections", List.of("Office"));
        assertThat(new ScriptedHost().instance("Win32_NetworkAdapter", "Name", "Office", "ServiceName", "tap0901",
                "NetConnectionStatus", "2").check(new VpnCheck()).status()).isEqualTo(Status.WARN);
        assertThat(new ScriptedHost().instance("Win32_NetworkAdapter", "Name", "LAN", "ServiceName", "e1g",
                "NetConnectionStatus", "2").check(new VpnCheck()).status()).isEqualTo(Status.OK);
    }

    @Test
    void asksForTheBitOnOldWindowsOnly() {
        assertThat(build("7601").check(new TlsCheck()).text()).isEqualTo("network.tls.not-for-winhttp");
        assertThat(build("7601").registry(TransportSecurity.WINHTTP, "DefaultSecureProtocols", 0xA00L)
                .check(new TlsCheck()).status()).isEqualTo(Status.OK);
        assertThat(build("9600").check(new TlsCheck()).status()).isEqualTo(Status.OK);
        assertThat(build("20348").registry(TransportSecurity.CLIENT, "Enabled", 0L).check(new TlsCheck()).text())
                .isEqualTo("network.tls.switched-off");
    }

    @Test
    void findsAPinnedUpdateServerAndNoOther() {
        Read hosts = new Read.HostsFile();
        assertThat(new ScriptedHost().answer(hosts, row("address", "127.0.0.1", "name", "notmicrosoft.com"))
                .check(new HostsFileCheck()).status()).isEqualTo(Status.OK);
        assertThat(new ScriptedHost().answer(hosts, row("address", "10.9.9.9", "name", "Download.Microsoft.com"))
                .check(new HostsFileCheck()).status()).isEqualTo(Status.WARN);
    }

    static ScriptedHost machine(String proxy) {
        return new ScriptedHost().registry(WinHttpProxy.KEY, WinHttpProxy.NAME,
                new WinHttpProxy(true, proxy, "", false).encode());
    }

    static ScriptedHost user(ScriptedHost host, String proxy) {
        return host.subkeys("HKU", SID).registry(USER, "ProxyEnable", 1L).registry(USER, "ProxyServer", proxy);
    }

    private static ScriptedHost adapter(String address, String gateway, String names) {
        return new ScriptedHost().instance("Win32_NetworkAdapterConfiguration", "Description", "LAN", "IPEnabled", "TRUE",
                "IPAddress", List.of(address), "DefaultIPGateway", gateway, "DNSServerSearchOrder", names);
    }

    private static ScriptedHost firewall(String mode) {
        return new ScriptedHost().instance("Win32_Service", "Name", "mpssvc", "State", "Running", "StartMode", mode);
    }

    private static ScriptedHost build(String number) {
        return new ScriptedHost().instance("Win32_OperatingSystem", "BuildNumber", number);
    }
}

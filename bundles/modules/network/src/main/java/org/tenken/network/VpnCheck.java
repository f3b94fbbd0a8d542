package org.tenken.network;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.tenken.api.check.Check;
import org.tenken.api.check.Finding;
import org.tenken.api.check.Profile;
import org.tenken.api.probe.Probe;
import org.tenken.api.read.Read;
import org.tenken.api.read.Row;
import org.tenken.api.read.Where;

/**
 * Names a private network that is up: updates may be steered through it, or kept from it by policy.
 *
 * <p>Since Windows 8 an adapter tells its interface type, where 23 is PPP and 131 a tunnel (IANA ifType); before, the
 * drivers of Windows' own connections are known by name.
 */
@Component(service = Check.class)
@Check.Info(id = "network.vpn", area = "network", title = "%network.vpn", profiles = {Profile.UPDATE, Profile.UPGRADE})
public final class VpnCheck implements Check<List<String>> {

    private static final String UP = "1";
    private static final String CONNECTED = "2";
    private static final Set<String> DRIVERS =
            Set.of("rassstp", "rasl2tp", "pptpminiport", "rasagilevpn", "tap0901", "tapwindows", "wintun", "vpn");

    @Override
    public Probe<List<String>> probe() {
        Probe<List<String>> tunnels = Probe.rows(new Read.Wql("root/StandardCimv2", "MSFT_NetAdapter",
                List.of("Name", "InterfaceDescription", "InterfaceType", "InterfaceOperationalStatus"),
                Where.any("InterfaceType", "23", "131"))).map(rows -> names(rows, "InterfaceOperationalStatus", UP));
        Probe<List<String>> drivers = Probe.rows(Read.wql("Win32_NetworkAdapter", "Name", "NetConnectionStatus",
                "ServiceName")).map(rows -> names(rows.stream().filter(VpnCheck::known).toList(),
                "NetConnectionStatus", CONNECTED));
        return Probe.all(tunnels, drivers, (some, others) -> Stream.concat(some.stream(), others.stream()).distinct().toList());
    }

    @Override
    public Finding check(List<String> connections) {
        return connections.isEmpty()
                ? Finding.ok("network.vpn.none")
                : Finding.warn("network.vpn.up").with("connections", connections);
    }

    private static List<String> names(List<Row> rows, String property, String value) {
        return rows.stream().filter(row -> row.find(property).filter(value::equals).isPresent())
                .map(row -> row.text("Name")).toList();
    }

    private static boolean known(Row row) {
        return row.find("ServiceName").map(name -> name.toLowerCase(java.util.Locale.ROOT)).filter(DRIVERS::contains)
                .isPresent();
    }
}

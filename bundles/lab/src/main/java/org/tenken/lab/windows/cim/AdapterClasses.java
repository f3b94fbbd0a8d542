package org.tenken.lab.windows.cim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.network.Adapter;

/** The network classes that every Windows has. */
final class AdapterClasses {

    private AdapterClasses() {}

    /** An adapter of a host. */
    private record Subject(Machine machine, Adapter adapter) {}

    /** A way out of a host. */
    private record Route(Adapter adapter, String gateway) {}

    private static List<Subject> subjects(Machine machine) {
        return machine.network().adapters().stream().map(adapter -> new Subject(machine, adapter)).toList();
    }

    static CimClass<?> adapter() {
        ClassBuilder<Subject> described = CimClass.<Subject>named("Win32_NetworkAdapter", (machine, query) ->
                subjects(machine))
                .derivedFrom("CIM_NetworkAdapter")
                .key("DeviceID", subject -> Integer.toString(subject.adapter().index()))
                .with("Index", subject -> subject.adapter().index())
                .with("InterfaceIndex", subject -> subject.adapter().interfaceIndex())
                .with("GUID", subject -> subject.adapter().guid())
                .with("Name", subject -> subject.adapter().description())
                .with("Description", subject -> subject.adapter().description())
                .with("ProductName", subject -> subject.adapter().description())
                .with("Caption", subject -> caption(subject.adapter()))
                .with("NetConnectionID", subject -> orNull(subject.adapter().connection()));
        return described
                .with("NetConnectionStatus", subject -> subject.adapter().connection().isEmpty() ? null
                        : subject.adapter().status())
                .with("NetEnabled", subject -> subject.adapter().connection().isEmpty() ? null
                        : subject.adapter().connected())
                .with("AdapterType", subject -> subject.adapter().interfaceType() == 6 ? "Ethernet 802.3" : null)
                .with("AdapterTypeId", subject -> subject.adapter().interfaceType() == 6 ? 0 : null)
                .with("MACAddress", subject -> orNull(subject.adapter().mac()))
                .with("Manufacturer", subject -> subject.adapter().virtual() ? "Microsoft" : "Intel Corporation")
                .with("PNPDeviceID", subject -> subject.adapter().device())
                .with("PhysicalAdapter", subject -> !subject.adapter().virtual())
                .with("ServiceName", subject -> subject.adapter().service())
                .with("Speed", subject -> subject.adapter().connected() ? 1_000_000_000L : null)
                .with("SystemName", subject -> subject.machine().identity().netbiosName())
                .with("Installed", subject -> true).with("Availability", subject -> 3).build();
    }

    static CimClass<?> configuration() {
        ClassBuilder<Subject> described =
                CimClass.<Subject>named("Win32_NetworkAdapterConfiguration", (machine, query) -> subjects(machine))
                .key("Index", subject -> subject.adapter().index())
                .with("InterfaceIndex", subject -> subject.adapter().interfaceIndex())
                .with("SettingID", subject -> subject.adapter().guid())
                .with("Description", subject -> subject.adapter().description())
                .with("Caption", subject -> caption(subject.adapter()))
                .with("ServiceName", subject -> subject.adapter().service())
                .with("MACAddress", subject -> orNull(subject.adapter().mac()))
                .with("IPEnabled", subject -> subject.adapter().usesIp())
                .with("DHCPEnabled", subject -> subject.adapter().dhcp());
        return described.with("IPAddress", subject -> subject.adapter().addresses())
                .with("IPSubnet", subject -> subject.adapter().prefixes().stream().map(AdapterClasses::mask).toList())
                .with("DefaultIPGateway", subject -> subject.adapter().gateways())
                .with("GatewayCostMetric", subject -> subject.adapter().gateways().stream().map(gateway -> 0).toList())
                .with("IPConnectionMetric", subject -> subject.adapter().usesIp() ? 25 : null)
                .with("DNSServerSearchOrder", subject -> subject.adapter().nameServers())
                .with("DNSDomain", subject -> orNull(subject.adapter().suffix()))
                .with("DNSHostName", subject -> subject.adapter().usesIp() ? subject.machine().identity().name() : null)
                .with("DNSDomainSuffixSearchOrder", subject -> subject.adapter().suffix().isEmpty()
                        ? List.of() : List.of(subject.adapter().suffix()))
                .with("DHCPServer", subject -> subject.adapter().dhcp() && !subject.adapter().gateways().isEmpty()
                        ? subject.adapter().gateways().get(0) : null)
                .with("TcpipNetbiosOptions", subject -> subject.adapter().usesIp() ? 0 : null).build();
    }

    static CimClass<?> route() {
        return CimClass.<Route>named("Win32_IP4RouteTable", (machine, query) -> routes(machine))
                .key("Destination", route -> "0.0.0.0").key("Mask", route -> "0.0.0.0")
                .key("NextHop", Route::gateway).key("InterfaceIndex", route -> route.adapter().interfaceIndex())
                .with("Name", route -> "0.0.0.0").with("Metric1", route -> 25).with("Protocol", route -> 3)
                .with("Type", route -> 4).build();
    }

    private static List<Route> routes(Machine machine) {
        List<Route> routes = new ArrayList<>();
        machine.network().adapters().stream().filter(Adapter::usesIp).forEach(adapter ->
                adapter.gateways().forEach(gateway -> routes.add(new Route(adapter, gateway))));
        return routes;
    }

    private static String caption(Adapter adapter) {
        return String.format(Locale.ROOT, "[%08d] %s", adapter.index(), adapter.description());
    }

    private static Object orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Writes the length of a network prefix as a mask. */
    static String mask(int prefix) {
        int bits = prefix == 0 ? 0 : -1 << 32 - prefix;
        return String.join(".", IntStream.of(24, 16, 8, 0)
                .mapToObj(shift -> Integer.toString(bits >>> shift & 0xFF)).toList());
    }
}

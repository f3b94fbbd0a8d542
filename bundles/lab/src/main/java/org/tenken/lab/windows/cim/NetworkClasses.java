package org.tenken.lab.windows.cim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.network.Adapter;
import org.tenken.lab.windows.network.FirewallProfile;

/** The classes of {@code root/StandardCimv2}, on Windows 8 and later. */
final class NetworkClasses {

    private static final int IPV4 = 2;

    private NetworkClasses() {}

    static List<CimClass<?>> of() {
        return List.of(adapter(), address(), route(), nameServers(), firewall(), connection());
    }

    /** An address of an adapter. */
    private record Address(Adapter adapter, String address, int prefix) {}

    /** A way out through an adapter. */
    private record Route(Adapter adapter, String gateway) {}

    /** A firewall profile of a host. */
    private record Profile(Machine machine, FirewallProfile profile) {}

    private static CimClass<?> adapter() {
        return CimClass.<Adapter>named("MSFT_NetAdapter", (machine, query) -> machine.network().adapters())
                .key("DeviceID", Adapter::guid).key("InstanceID", Adapter::guid)
                .with("Name", adapter -> adapter.connection().isEmpty() ? adapter.description() : adapter.connection())
                .with("InterfaceDescription", Adapter::description)
                .with("InterfaceGuid", Adapter::guid)
                .with("InterfaceIndex", Adapter::interfaceIndex)
                .with("InterfaceType", Adapter::interfaceType)
                .with("PnPDeviceID", Adapter::device)
                .with("PermanentAddress", adapter -> adapter.mac().replace(":", ""))
                .with("MediaConnectState", adapter -> adapter.connected() ? 1 : 2)
                .with("InterfaceOperationalStatus", adapter -> adapter.connected() ? 1 : 2)
                .with("State", adapter -> adapter.connection().isEmpty() ? 3 : 2)
                .with("HardwareInterface", adapter -> !adapter.virtual())
                .with("ConnectorPresent", adapter -> !adapter.virtual())
                .with("Virtual", Adapter::virtual)
                .with("Hidden", adapter -> adapter.connection().isEmpty()).build();
    }

    private static CimClass<?> address() {
        return CimClass.<Address>named("MSFT_NetIPAddress", (machine, query) -> addresses(machine))
                .key("InstanceID", address -> address.adapter().interfaceIndex() + "|" + address.address())
                .with("IPAddress", Address::address).with("IPv4Address", Address::address)
                .with("InterfaceIndex", address -> address.adapter().interfaceIndex())
                .with("InterfaceAlias", address -> address.adapter().connection())
                .with("PrefixLength", Address::prefix)
                .with("AddressFamily", address -> IPV4).with("AddressState", address -> 4)
                .with("PrefixOrigin", NetworkClasses::origin)
                .with("SuffixOrigin", NetworkClasses::origin).nil("IPv6Address").build();
    }

    /** 1 typed in, 2 made by the host itself, 3 given by a DHCP server. */
    private static Object origin(Address address) {
        return address.address().startsWith("169.254.") ? 2 : address.adapter().dhcp() ? 3 : 1;
    }

    private static List<Address> addresses(Machine machine) {
        List<Address> all = new ArrayList<>();
        machine.network().adapters().stream().filter(Adapter::usesIp).forEach(adapter ->
                IntStream.range(0, adapter.addresses().size()).forEach(i ->
                        all.add(new Address(adapter, adapter.addresses().get(i), adapter.prefixes().get(i)))));
        return all;
    }

    private static CimClass<?> route() {
        return CimClass.<Route>named("MSFT_NetRoute", (machine, query) -> routes(machine))
                .key("InstanceID", route -> route.adapter().interfaceIndex() + "|" + route.gateway())
                .with("DestinationPrefix", route -> "0.0.0.0/0").with("NextHop", Route::gateway)
                .with("InterfaceIndex", route -> route.adapter().interfaceIndex())
                .with("InterfaceAlias", route -> route.adapter().connection())
                .with("AddressFamily", route -> IPV4).with("RouteMetric", route -> 0).build();
    }

    private static List<Route> routes(Machine machine) {
        List<Route> all = new ArrayList<>();
        machine.network().adapters().stream().filter(Adapter::usesIp).forEach(adapter ->
                adapter.gateways().forEach(gateway -> all.add(new Route(adapter, gateway))));
        return all;
    }

    private static CimClass<?> nameServers() {
        return CimClass.<Adapter>named("MSFT_DNSClientServerAddress", (machine, query) -> machine.network().adapters())
                .key("InterfaceIndex", Adapter::interfaceIndex).key("AddressFamily", adapter -> IPV4)
                .with("InterfaceAlias", Adapter::connection)
                .with("ServerAddresses", Adapter::nameServers).build();
    }

    private static CimClass<?> firewall() {
        return CimClass.<Profile>named("MSFT_NetFirewallProfile", (machine, query) ->
                        List.of(FirewallProfile.values()).stream().map(one -> new Profile(machine, one)).toList())
                .key("InstanceID", one -> "MSFT|FW|FirewallProfile|" + one.profile().shown())
                .key("Name", one -> one.profile().shown())
                .with("Enabled", one -> one.profile().enabled(one.machine().registry()) ? 1 : 0)
                .with("DefaultInboundAction", one -> 0).with("DefaultOutboundAction", one -> 0).build();
    }

    private static CimClass<?> connection() {
        return CimClass.<Adapter>named("MSFT_NetConnectionProfile", (machine, query) ->
                        machine.network().adapters().stream().filter(Adapter::usesIp).toList())
                .key("InstanceID", Adapter::guid)
                .with("InterfaceIndex", Adapter::interfaceIndex).with("InterfaceAlias", Adapter::connection)
                .with("Name", adapter -> adapter.suffix().isEmpty() ? "Network" : adapter.suffix())
                .with("NetworkCategory", adapter -> adapter.suffix().isEmpty() ? 1 : 2)
                .with("IPv4Connectivity", adapter -> adapter.gateways().isEmpty() ? 2 : 4).build();
    }
}

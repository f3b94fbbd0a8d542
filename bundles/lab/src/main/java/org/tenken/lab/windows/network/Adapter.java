package org.tenken.lab.windows.network;

import java.util.List;

/**
 * A network adapter with its addresses.
 *
 * @param index {@code Index} and {@code DeviceID} in management
 * @param guid the adapter's identifier with braces
 * @param connection the connection's translated name, such as {@code Ethernet}; empty for hidden adapters
 * @param description the product's name
 * @param service the driver's service
 * @param device {@code PNPDeviceID}
 * @param interfaceType the IANA type: 6 Ethernet, 23 PPP, 131 tunnel, 53 virtual, 71 wireless
 * @param mac the hardware address, or the empty text
 * @param status {@code NetConnectionStatus}: 2 connected, 7 media disconnected, 0 disconnected
 * @param dhcp whether addresses come from a server
 * @param addresses its addresses
 * @param prefixes the length of each address' network prefix
 * @param gateways where packets for elsewhere go
 * @param nameServers its DNS servers
 * @param suffix the DNS suffix of the connection
 */
public record Adapter(int index, String guid, String connection, String description, String service, String device,
        int interfaceType, String mac, int status, boolean dhcp, List<String> addresses, List<Integer> prefixes,
        List<String> gateways, List<String> nameServers, String suffix) {

    /** Keeps the lists from being changed. */
    public Adapter {
        addresses = List.copyOf(addresses);
        prefixes = List.copyOf(prefixes);
        gateways = List.copyOf(gateways);
        nameServers = List.copyOf(nameServers);
    }

    /** Tells whether the adapter is connected. */
    public boolean connected() {
        return status == 2;
    }

    /** Tells whether TCP/IP works on it. */
    public boolean usesIp() {
        return connected() && !addresses.isEmpty();
    }

    /** Returns {@code InterfaceIndex}. */
    public int interfaceIndex() {
        return index + 2;
    }

    /** Tells whether it is built of software alone. */
    public boolean virtual() {
        return device.startsWith("ROOT\\") || device.startsWith("SWD\\");
    }

    /** Returns a copy with other gateways. */
    public Adapter withGateways(List<String> others) {
        return new Adapter(index, guid, connection, description, service, device, interfaceType, mac, status, dhcp,
                addresses, prefixes, others, nameServers, suffix);
    }

    /** Returns a copy with other DNS servers. */
    public Adapter withNameServers(List<String> others) {
        return new Adapter(index, guid, connection, description, service, device, interfaceType, mac, status, dhcp,
                addresses, prefixes, gateways, others, suffix);
    }
}

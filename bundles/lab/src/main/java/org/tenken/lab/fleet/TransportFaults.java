package org.tenken.lab.fleet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.file.Entry;
import org.tenken.lab.windows.network.HostsFile;
import org.tenken.lab.windows.registry.Value;

/** What stands in the way of a good connection: a VPN, old TLS, a pinned name. */
final class TransportFaults {

    private static final String TLS = "network.tls";
    private static final String HOSTS = "network.hosts-file";
    private static final String PROTOCOL =
            "HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Client";
    private static final String WINHTTP =
            "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp";

    private TransportFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of("tls.disabled", TransportFaults::disabled, TLS),
                Fault.of("tls.disabled", TransportFaults::disabled, TLS),
                Fault.of("tls.not-default", TransportFaults::notDefault, TLS)
                        .where(host -> host.identity().system().generation() == 0),
                Fault.of("vpn.active", TransportFaults::tunnel, "network.vpn"),
                Fault.of("hosts-file.pinned", TransportFaults::pinned, HOSTS, "network.reach", "network.proxy"));
    }

    private static void disabled(Draft draft) {
        boolean off = draft.draws().chance(60);
        String name = off ? "Enabled" : "DisabledByDefault";
        draft.edit(machine -> {
            machine.registry().set(PROTOCOL, "Enabled", Value.number(off ? 0 : 1));
            machine.registry().set(PROTOCOL, "DisabledByDefault", Value.number(off ? 0 : 1));
        });
        draft.fails("tls.disabled", TLS, Map.of("value", name, "data", off ? 0 : 1));
    }

    private static void notDefault(Draft draft) {
        boolean missing = draft.draws().chance(50);
        draft.edit(machine -> {
            if (missing) {
                machine.registry().deleteValue(WINHTTP, "DefaultSecureProtocols");
            } else {
                machine.registry().set(WINHTTP, "DefaultSecureProtocols", Value.number(0xA0));
            }
        });
        draft.fails("tls.not-default", TLS, Map.of("DefaultSecureProtocols", missing ? "missing" : "0xA0"));
    }

    private static void tunnel(Draft draft) {
        List<String> kind = draft.draws()
                .pick(List.of(List.of("WAN Miniport (IKEv2)", "RasAgileVpn", "MS_AGILEVPNMINIPORT"),
                List.of("WAN Miniport (SSTP)", "RasSstp", "MS_SSTPMINIPORT"),
                List.of("WAN Miniport (L2TP)", "Rasl2tp", "MS_L2TPMINIPORT")));
        boolean old = draft.blueprint().identity().system().generation() == 0;
        String address = "172.31." + draft.draws().between(0, 255) + "." + draft.draws().between(1, 254);
        draft.adapters().removeIf(adapter -> adapter.description().equals(kind.get(0)));
        draft.adapters().add(Adapters.software(draft, "Corp VPN", kind.get(0), kind.get(1),
                old ? "ROOT\\" + kind.get(2) + "\\0000" : "SWD\\MSRRAS\\" + kind.get(2), 23, 2, List.of(address)));
        draft.warns("vpn.active", "network.vpn", Map.of("adapter", kind.get(0), "connection", "Corp VPN"));
    }

    private static void pinned(Draft draft) {
        String name = draft.draws().pick(NetworkFaults.UPDATE_HOSTS);
        String address = draft.draws()
                .pick(List.of("127.0.0.1", "0.0.0.0", "192.0.2.1", draft.site().subnet().server(200)));
        draft.edit(machine -> append(machine, address + "\t" + name));
        draft.warns("hosts-file.pinned", HOSTS, Map.of("name", name, "address", address));
        if (draft.blueprint().internet()) {
            draft.fails("hosts-file.pinned", "network.reach", Map.of("name", name, "address", address));
        }
    }

    /** Adds a line to the hosts file. */
    static void append(Machine machine, String line) {
        Entry old = machine.files().find(HostsFile.PATH).orElseThrow();
        String content = old.content().orElse("") + line + "\n";
        machine.files().put(new Entry(old.path(), false, content.length(), old.modified(), false,
                Optional.of(content)));
    }
}

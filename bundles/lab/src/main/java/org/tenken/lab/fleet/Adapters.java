package org.tenken.lab.fleet;

import java.util.List;
import java.util.Locale;
import org.tenken.lab.windows.identity.Language;
import org.tenken.lab.windows.network.Adapter;

/** The adapters a host can have. */
final class Adapters {

    static final String MAIN = "Intel(R) 82574L Gigabit Network Connection";

    private Adapters() {}

    static void plantUsual(Draft draft) {
        Blueprint host = draft.blueprint();
        draft.adapters().add(new Adapter(1, draft.draws().guid(), ethernet(host, ""), MAIN, "e1iexpress",
                "PCI\\VEN_8086&DEV_10D3\\3&11583659&0&A8", 6, mac(draft.draws()), 2, host.identity().productType() == 1,
                List.of(draft.site().subnet().inner(host.number())), List.of(16), List.of(draft.site().gateway()),
                List.of(draft.site().nameServer()), host.inDomain() ? Site.DOMAIN : ""));
        boolean old = host.identity().system().generation() == 0;
        draft.adapters().add(hidden(draft, 2, "WAN Miniport (IKEv2)", "RasAgileVpn", "MS_AGILEVPNMINIPORT", old));
        draft.adapters().add(hidden(draft, 3, "WAN Miniport (SSTP)", "RasSstp", "MS_SSTPMINIPORT", old));
        draft.adapters().add(hidden(draft, 4, "WAN Miniport (L2TP)", "Rasl2tp", "MS_L2TPMINIPORT", old));
    }

    /** Every Windows has these; they carry nothing until a connection uses them. */
    private static Adapter hidden(Draft draft, int index, String description, String service, String device,
            boolean old) {
        return new Adapter(index, draft.draws().guid(), "", description, service,
                old ? "ROOT\\" + device + "\\0000" : "SWD\\MSRRAS\\" + device, 131, "", 0, false, List.of(), List.of(),
                List.of(), List.of(), "");
    }

    /** Returns a further card. */
    static Adapter card(Draft draft, int status, List<String> addresses) {
        return new Adapter(next(draft), draft.draws().guid(), ethernet(draft.blueprint(), " 2"),
                "Intel(R) I210 Gigabit Network Connection", "e1rexpress", "PCI\\VEN_8086&DEV_1533\\4&2A1B&0&00E0", 6,
                mac(draft.draws()), status, true, addresses, addresses.stream().map(address -> 16).toList(), List.of(),
                List.of(), "");
    }

    /** Returns an adapter of software alone, such as a VPN's or a hypervisor's. */
    static Adapter software(Draft draft, String connection, String description, String service, String device, int type,
            int status, List<String> addresses) {
        return new Adapter(next(draft), draft.draws().guid(), connection, description, service, device, type,
                type == 6 ? mac(draft.draws()) : "", status, false, addresses,
                addresses.stream().map(address -> 24).toList(),
                List.of(), List.of(), "");
    }

    private static int next(Draft draft) {
        return draft.adapters().size() + 1;
    }

    private static String ethernet(Blueprint host, String behind) {
        boolean old = host.identity().system().generation() == 0;
        Language language = host.identity().language();
        return switch (language) {
            case ENGLISH -> (old ? "Local Area Connection" : "Ethernet") + behind;
            case JAPANESE -> (old ? "ローカル エリア接続" : "イーサネット") + behind;
            case GERMAN -> (old ? "LAN-Verbindung" : "Ethernet") + behind;
        };
    }

    private static String mac(Draws draws) {
        return "02:" + draws.hex(10).toUpperCase(Locale.ROOT).replaceAll("(..)(?!$)", "$1:");
    }
}

package org.tenken.lab.fleet;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Proxies of the machine that are broken, wrong, or not those of the person on it. */
final class ProxyFaults {

    private static final String PROXY = "network.proxy";
    private static final String REACH = "network.reach";
    private static final List<String> MALFORMED = List.of("proxy.lab.test:http", "proxy.lab.test:808080",
            "https=;http=proxy.lab.test:8080", "proxy.lab.test:8080:8080");
    private static final List<String> BROKEN = List.of(
            "280000000000000003000000" + "00000000" + "00000000",
            "280000000000000003000000" + "ff000000" + "70726f7879",
            "2800000000000000");

    private ProxyFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of("proxy.broken", ProxyFaults::broken, PROXY, REACH).where(Blueprint::internet),
                Fault.of("proxy.malformed", ProxyFaults::malformed, PROXY, REACH).where(Blueprint::internet),
                Fault.of("proxy.user-only", ProxyFaults::forgotten, PROXY, REACH, "network.hosts-file")
                        .where(Blueprint::typedProxy),
                Fault.of("proxy.old", ProxyFaults::old, PROXY, REACH, "network.hosts-file")
                        .where(Blueprint::typedProxy),
                Fault.of("proxy.user-only", ProxyFaults::personal, PROXY)
                        .where(host -> host.internet() && host.hasUser()));
    }

    /** Windows then goes direct, so the update servers stay within reach. */
    private static void broken(Draft draft) {
        String blob = draft.draws().pick(BROKEN);
        draft.edit(machine -> Proxies.blob(machine, HexFormat.of().parseHex(blob)));
        draft.fails("proxy.broken", PROXY, Map.of("blob", blob));
    }

    private static void malformed(Draft draft) {
        String list = draft.draws().pick(MALFORMED);
        draft.edit(machine -> Proxies.machine(machine, list, "<local>"));
        draft.fails("proxy.malformed", PROXY, Map.of("proxy", list));
    }

    /** The browser works, the update service does not. */
    private static void forgotten(Draft draft) {
        draft.edit(Proxies::direct);
        draft.warns("proxy.user-only", PROXY, Map.of("user", Site.PROXY, "machine", "direct"));
        draft.fails("proxy.user-only", REACH, Map.of("result", "unresolved"));
    }

    private static void old(Draft draft) {
        draft.edit(machine -> Proxies.machine(machine, Site.OLD_PROXY, Site.BYPASS));
        draft.warns("proxy.old", PROXY, Map.of("user", Site.PROXY, "machine", Site.OLD_PROXY));
        draft.fails("proxy.old", REACH, Map.of("proxy", Site.OLD_PROXY, "result", "refused"));
    }

    private static void personal(Draft draft) {
        String own = draft.draws().pick(List.of("127.0.0.1:8888", "localhost:8866", Site.PROXY));
        draft.edit(machine -> UserProxy.manual(own, "<local>").write(machine));
        draft.warns("proxy.user-only", PROXY, Map.of("user", own, "machine", "direct"));
    }
}

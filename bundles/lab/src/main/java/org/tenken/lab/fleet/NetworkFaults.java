package org.tenken.lab.fleet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tenken.lab.windows.network.Adapter;
import org.tenken.lab.windows.network.Outside.Blocking;

/** Adapters without what they need, and update servers out of reach. */
final class NetworkFaults {

    static final List<String> UPDATE_HOSTS = List.of("download.microsoft.com", "windowsupdate.microsoft.com");

    private static final String ADDRESS = "network.address";
    private static final String REACH = "network.reach";

    private NetworkFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of("address.automatic", NetworkFaults::automaticAddress, ADDRESS),
                Fault.of("address.no-gateway", NetworkFaults::noGateway, ADDRESS, REACH, "network.hosts-file"),
                Fault.of("address.no-dns", NetworkFaults::noNameServers, ADDRESS, REACH, "network.hosts-file"),
                Fault.of("reach.unresolved", NetworkFaults::unresolved, REACH, "network.hosts-file")
                        .where(Blueprint::internet),
                Fault.of("reach.blocked", NetworkFaults::blocked, REACH, "network.hosts-file", "network.proxy")
                        .where(Blueprint::internet),
                Fault.of("reach.proxy-down", NetworkFaults::proxyDown, REACH, "network.proxy", "network.hosts-file")
                        .where(host -> !host.internet()));
    }

    private static void automaticAddress(Draft draft) {
        String address = "169.254." + draft.draws().between(1, 254) + "." + draft.draws().between(1, 254);
        draft.adapters().add(Adapters.card(draft, 2, List.of(address)));
        draft.warns("address.automatic", ADDRESS, Map.of("address", address));
    }

    private static void noGateway(Draft draft) {
        replaceMain(draft, draft.adapters().get(0).withGateways(List.of()));
        draft.fails("address.no-gateway", ADDRESS, Map.of("gateway", "none"));
        if (draft.blueprint().internet()) {
            draft.fails("address.no-gateway", REACH, Map.of("result", "timeout"));
        }
    }

    /** Without name servers even the proxy's name is unknown. */
    private static void noNameServers(Draft draft) {
        replaceMain(draft, draft.adapters().get(0).withNameServers(List.of()));
        draft.fails("address.no-dns", ADDRESS, Map.of("nameServers", "none"));
        draft.fails("address.no-dns", REACH, Map.of("result", "unresolved"));
    }

    private static void replaceMain(Draft draft, Adapter adapter) {
        draft.adapters().set(0, adapter);
    }

    private static void unresolved(Draft draft) {
        Set<String> names = new TreeSet<>(draft.draws().chance(50)
                ? List.of(".microsoft.com", ".windowsupdate.com") : List.of(draft.draws().pick(UPDATE_HOSTS)));
        draft.outside(outside -> outside.withUnresolved(names));
        draft.fails("reach.unresolved", REACH, Map.of("names", List.copyOf(names), "result", "unresolved"));
    }

    private static void blocked(Draft draft) {
        Blocking how = draft.draws().pick(List.of(Blocking.values()));
        List<String> who = draft.draws().chance(50)
                ? List.of(".microsoft.com:443", ".windowsupdate.com:443")
                : List.of(draft.draws().pick(UPDATE_HOSTS) + ":443");
        draft.outside(outside -> outside.withBlocked(
                who.stream().collect(Collectors.toMap(rule -> rule, rule -> how))));
        draft.fails("reach.blocked", REACH, Map.of("connections", who, "result", word(how)));
    }

    private static void proxyDown(Draft draft) {
        Blocking how = draft.draws().pick(List.of(Blocking.values()));
        draft.outside(outside -> outside.withBlocked(Map.of(Site.PROXY, how)));
        draft.fails("reach.proxy-down", REACH, Map.of("proxy", Site.PROXY, "result", word(how)));
    }

    private static String word(Blocking how) {
        return how == Blocking.REFUSED ? "refused" : "timeout";
    }
}

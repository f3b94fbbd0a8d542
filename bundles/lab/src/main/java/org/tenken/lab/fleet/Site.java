package org.tenken.lab.fleet;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tenken.lab.windows.network.Outside;

/**
 * The place the hosts stand in: its domain, its servers, and two ways to the internet.
 *
 * @param subnet the addresses of the place
 */
record Site(Subnet subnet) {

    static final String DOMAIN = "lab.test";
    static final String PROXY = "proxy.lab.test:8080";
    static final String OLD_PROXY = "old-proxy.lab.test:8080";
    static final String BYPASS = "*.lab.test;<local>";
    static final String TIME_SERVER = "time.lab.test";

    String gateway() {
        return subnet.server(1);
    }

    String nameServer() {
        return subnet.server(53);
    }

    /** Returns what a host finds, with the way to the internet open or through the proxy alone. */
    Outside outside(boolean internet) {
        Map<String, String> names = Map.of("dc1.lab.test", subnet.server(10), "lab.test", subnet.server(10),
                "proxy.lab.test", subnet.server(8), "time.lab.test", subnet.server(12), "kms.lab.test",
                subnet.server(14),
                "old-proxy.lab.test", subnet.server(9), "wsus.lab.test", subnet.server(16));
        Set<String> open = Set.of(subnet.server(8) + ":8080", subnet.server(10) + ":53", subnet.server(10) + ":88",
                subnet.server(10) + ":123", subnet.server(10) + ":389", subnet.server(10) + ":445",
                subnet.server(12) + ":123", subnet.server(14) + ":1688", subnet.server(16) + ":8530");
        return new Outside(internet, names, open, Set.of(), new TreeMap<>());
    }
}

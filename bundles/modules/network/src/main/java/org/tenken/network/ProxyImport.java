package org.tenken.network;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.tenken.api.fix.Fix;
import org.tenken.api.fix.Plan;
import org.tenken.api.probe.Probe;

/** Gives the machine the proxy its users have. */
@Component(service = Fix.class)
@Fix.Info(id = "network.proxy-import", area = "network", title = "%network.proxy-import", repairs = "network.proxy")
public final class ProxyImport implements Fix<List<UserProxy>> {

    @Override
    public Probe<List<UserProxy>> probe() {
        return UserProxy.probe();
    }

    @Override
    public Plan plan(List<UserProxy> users) {
        List<WinHttpProxy> proxies = users.stream().filter(UserProxy::manual)
                .map(user -> new WinHttpProxy(true, user.proxy(), user.bypass(), false)).distinct().toList();
        if (proxies.isEmpty()) {
            return Plan.refused("network.proxy-import.none");
        }
        if (proxies.size() > 1) {
            return Plan.refused("network.proxy-import.several");
        }
        return ProxyList.parse(proxies.get(0).proxy()).wellFormed()
                ? ProxyPlan.of(proxies.get(0))
                : Plan.refused("network.proxy-import.malformed");
    }
}

package org.tenken.network;

import org.osgi.service.component.annotations.Component;
import org.tenken.api.facts.Input;
import org.tenken.api.facts.Setting;
import org.tenken.api.fix.Fix;
import org.tenken.api.fix.Plan;
import org.tenken.api.probe.Probe;
import org.tenken.api.read.InputKind;

/** Gives the machine a proxy by hand; what goes past it is the setting {@code network.proxy.bypass}. */
@Component(service = Fix.class)
@Fix.Info(id = "network.proxy-set", area = "network", title = "%network.proxy-set", repairs = "network.proxy")
public final class ProxySet implements Fix<WinHttpProxy> {

    @Override
    public Probe<WinHttpProxy> probe() {
        return Probe.all(Input.of("proxy", InputKind.HOST_PORT), Setting.of("network.proxy.bypass", "<local>"),
                (proxy, bypass) -> new WinHttpProxy(true, proxy, bypass, false));
    }

    @Override
    public Plan plan(WinHttpProxy proxy) {
        return ProxyList.parse(proxy.proxy()).wellFormed()
                ? ProxyPlan.of(proxy)
                : Plan.refused("network.proxy-set.malformed");
    }
}

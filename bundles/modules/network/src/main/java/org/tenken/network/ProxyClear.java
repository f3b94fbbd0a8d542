package org.tenken.network;

import org.osgi.service.component.annotations.Component;
import org.tenken.api.fix.Fix;
import org.tenken.api.fix.Plan;
import org.tenken.api.probe.Probe;

/** Lets the machine connect directly. */
@Component(service = Fix.class)
@Fix.Info(id = "network.proxy-clear", area = "network", title = "%network.proxy-clear", repairs = "network.proxy")
public final class ProxyClear implements Fix<Integer> {

    @Override
    public Probe<Integer> probe() {
        return Probe.value(0);
    }

    @Override
    public Plan plan(Integer nothing) {
        return ProxyPlan.of(WinHttpProxy.DIRECT);
    }
}

package org.tenken.network;

import org.osgi.service.component.annotations.Component;
import org.tenken.api.fix.Fix;
import org.tenken.api.fix.Plan;
import org.tenken.api.fix.Step;
import org.tenken.api.probe.Probe;

/** Asks a person to take update servers out of the hosts file, since only a person knows why they are there. */
@Component(service = Fix.class)
@Fix.Info(id = "network.hosts-clean", area = "network", title = "%network.hosts-clean", repairs = "network.hosts-file")
public final class HostsClean implements Fix<Integer> {

    @Override
    public Probe<Integer> probe() {
        return Probe.value(0);
    }

    @Override
    public Plan plan(Integer nothing) {
        return Plan.of(new Step.Guided("network.hosts-clean.how", ""));
    }
}

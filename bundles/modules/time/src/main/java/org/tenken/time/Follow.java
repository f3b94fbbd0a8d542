package org.tenken.time;

import org.osgi.service.component.annotations.Component;
import org.tenken.api.fix.Fix;
import org.tenken.api.fix.Plan;
import org.tenken.api.fix.StartMode;
import org.tenken.api.fix.Step;
import org.tenken.api.fix.Value;
import org.tenken.api.probe.Probe;

/** Lets a host follow a clock again: its domain's where it has one, else its configured time servers. */
@Component(service = Fix.class)
@Fix.Info(id = "time.follow", area = "time", title = "%time.follow", repairs = "time.source")
public final class Follow implements Fix<TimeService> {

    @Override
    public Probe<TimeService> probe() {
        return TimeService.probe();
    }

    @Override
    public Plan plan(TimeService time) {
        if (time.managed()) {
            return Plan.refused("time.follow.policy");
        }
        return Plan.of(
                Step.mode("W32Time", StartMode.AUTO),
                Step.registry(TimeService.PARAMETERS, "Type", Value.of(time.domainMember() ? "NT5DS" : "NTP")),
                Step.registry(TimeService.CLIENT, "Enabled", Value.of(1)),
                Step.start("W32Time"),
                Step.attempt(Step.command("w32tm", "/config", "/update")));
    }
}

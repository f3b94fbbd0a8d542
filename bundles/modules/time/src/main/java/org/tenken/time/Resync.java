package org.tenken.time;

import org.osgi.service.component.annotations.Component;
import org.tenken.api.facts.WindowsService;
import org.tenken.api.fix.Fix;
import org.tenken.api.fix.Plan;
import org.tenken.api.fix.StartMode;
import org.tenken.api.fix.Step;
import org.tenken.api.probe.Probe;

/** Puts a disabled or stopped time service back to work and asks it to synchronise. */
@Component(service = Fix.class)
@Fix.Info(id = "time.resync", area = "time", title = "%time.resync", repairs = "time.clock")
public final class Resync implements Fix<WindowsService> {

    @Override
    public Probe<WindowsService> probe() {
        return WindowsService.named("W32Time");
    }

    @Override
    public Plan plan(WindowsService service) {
        return Plan.of(
                Step.mode("W32Time", StartMode.AUTO),
                Step.start("W32Time"),
                Step.attempt(Step.command("w32tm", "/resync", "/rediscover")));
    }
}

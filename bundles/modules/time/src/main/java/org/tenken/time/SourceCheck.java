package org.tenken.time;

import org.osgi.service.component.annotations.Component;
import org.tenken.api.check.Check;
import org.tenken.api.check.Finding;
import org.tenken.api.check.Profile;
import org.tenken.api.probe.Probe;

/**
 * Finds hosts that follow nobody's clock, so that theirs will drift.
 *
 * <p>Outside a domain the time service starts on a trigger and stops again: manual and stopped is healthy there.
 */
@Component(service = Check.class)
@Check.Info(id = "time.source", area = "time", title = "%time.source",
        profiles = {Profile.UPDATE, Profile.UPGRADE, Profile.ACTIVATION})
public final class SourceCheck implements Check<TimeService> {

    @Override
    public Probe<TimeService> probe() {
        return TimeService.probe();
    }

    @Override
    public Finding check(TimeService time) {
        return verdict(time)
                .with("type", time.type())
                .with("state", time.service().state())
                .with("start-mode", time.service().startMode());
    }

    private static Finding verdict(TimeService time) {
        if (time.type().equalsIgnoreCase("NoSync")) {
            return Finding.fail(time.managed() ? "time.source.nobody-by-policy" : "time.source.nobody");
        }
        if (!time.client()) {
            return Finding.fail("time.source.client-off");
        }
        return time.domainMember() && time.service().disabled()
                ? Finding.fail("time.source.disabled")
                : Finding.ok("time.source.followed");
    }
}

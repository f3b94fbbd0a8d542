package org.tenken.services;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.tenken.api.check.Check;
import org.tenken.api.check.Finding;
import org.tenken.api.check.Profile;
import org.tenken.api.probe.Probe;

/** Finds services that must always run, since updates, scheduled work or this program rely on them, and do not. */
@Component(service = Check.class)
@Check.Info(id = "services.support", area = "services", title = "%services.support",
        profiles = {Profile.UPDATE, Profile.UPGRADE})
public final class SupportCheck implements Check<List<Subject>> {

    static final List<String> NAMES = List.of("RpcSs", "DcomLaunch", "EventLog", "Schedule", "BFE", "mpssvc");

    @Override
    public Probe<List<Subject>> probe() {
        return Subject.all(NAMES);
    }

    @Override
    public Finding check(List<Subject> subjects) {
        return Finding.worst(subjects.stream().map(SupportCheck::part).toList());
    }

    private static Finding part(Subject subject) {
        if (subject.service().isEmpty()) {
            return subject.with(Finding.fail("services.support.missing"));
        }
        if (subject.disabled()) {
            return subject.with(Finding.fail("services.support.disabled"));
        }
        return subject.with(subject.stopped()
                ? Finding.fail("services.support.stopped")
                : Finding.ok("services.support.running"));
    }
}

package org.tenken.services;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.tenken.api.check.Check;
import org.tenken.api.check.Finding;
import org.tenken.api.check.Profile;
import org.tenken.api.probe.Probe;

/**
 * Finds services that updates need and that may not start.
 *
 * <p>They are started when they are needed, so manual and stopped is healthy; only the cryptographic services run all the
 * time.
 */
@Component(service = Check.class)
@Check.Info(id = "services.required", area = "services", title = "%services.required",
        profiles = {Profile.UPDATE, Profile.UPGRADE})
public final class RequiredCheck implements Check<List<Subject>> {

    /** The update orchestrator came with Windows 10; the others are on every Windows. */
    static final List<String> NAMES = List.of("BITS", "wuauserv", "TrustedInstaller", "CryptSvc", "UsoSvc");

    @Override
    public Probe<List<Subject>> probe() {
        return Subject.all(NAMES);
    }

    @Override
    public Finding check(List<Subject> subjects) {
        return Finding.worst(subjects.stream().map(RequiredCheck::part).toList());
    }

    private static Finding part(Subject subject) {
        if (subject.service().isEmpty()) {
            return subject.with(subject.name().equals("UsoSvc")
                    ? Finding.notApplicable("services.required.not-here")
                    : Finding.fail("services.required.missing"));
        }
        if (subject.disabled()) {
            return subject.with(Finding.fail("services.required.disabled"));
        }
        boolean idle = subject.name().equals("CryptSvc") && subject.automatic() && subject.stopped();
        return subject.with(idle ? Finding.warn("services.required.stopped") : Finding.ok("services.required.ready"));
    }
}

package org.tenken.services;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.tenken.api.fix.Fix;
import org.tenken.api.fix.Plan;
import org.tenken.api.fix.StartMode;
import org.tenken.api.fix.Step;
import org.tenken.api.probe.Probe;
import org.tenken.api.read.Read;

/**
 * Lets the services that updates need start again, as Windows has them out of the box.
 *
 * <p>Only what is disabled, or stopped where it must run, is changed: a trusted installer set to automatic, for one, means
 * that a restart is due and is left alone.
 */
@Component(service = Fix.class)
@Fix.Info(id = "services.restore", area = "services", title = "%services.restore",
        repairs = {"services.required", "services.support"})
public final class Restore implements Fix<Restore.Facts> {

    private static final long WINDOWS_8 = 9200;

    /** The filtering engine comes before the firewall, which depends on it. */
    private static final List<String> ALWAYS_RUNNING = List.of("CryptSvc", "EventLog", "Schedule", "BFE", "mpssvc");

    /** The services in question and the build that says what is normal. */
    public record Facts(List<Subject> services, long build) {}

    @Override
    public Probe<Facts> probe() {
        List<String> names = Stream.concat(RequiredCheck.NAMES.stream(),
                ALWAYS_RUNNING.stream().filter(name -> !RequiredCheck.NAMES.contains(name))).toList();
        return Probe.all(Subject.all(names),
                Probe.row(Read.wql("Win32_OperatingSystem", "BuildNumber")).map(row -> row.number("BuildNumber")),
                Facts::new);
    }

    @Override
    public Plan plan(Facts facts) {
        List<Step> steps = new ArrayList<>();
        facts.services().forEach(subject -> steps.addAll(steps(subject, facts.build())));
        return new Plan.Steps(steps);
    }

    private static List<Step> steps(Subject subject, long build) {
        List<Step> steps = new ArrayList<>();
        if (subject.disabled()) {
            steps.add(Step.mode(subject.name(), normal(subject.name(), build)));
        }
        if (ALWAYS_RUNNING.contains(subject.name()) && subject.stopped()) {
            steps.add(Step.start(subject.name()));
        }
        return steps;
    }

    private static StartMode normal(String name, long build) {
        if (name.equals("wuauserv") || name.equals("BITS")) {
            return build < WINDOWS_8 ? StartMode.AUTO : StartMode.MANUAL;
        }
        return name.equals("TrustedInstaller") ? StartMode.MANUAL : StartMode.AUTO;
    }
}

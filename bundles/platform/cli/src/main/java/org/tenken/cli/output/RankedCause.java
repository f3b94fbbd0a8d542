package org.tenken.cli.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.tenken.api.check.Status;
import org.tenken.codes.runbook.Cause;
import org.tenken.engine.run.CheckResult;
import org.tenken.engine.run.HostResult;

/**
 * A cause and the hosts that have it.
 *
 * @param cause the cause
 * @param failing the hosts where its check fails
 * @param warning the hosts where its check warns
 */
public record RankedCause(Cause cause, List<String> failing, List<String> warning) {

    /** Returns the causes that some host has: those that fail somewhere first, then in the runbook's order. */
    public static List<RankedCause> rank(List<Cause> causes, RunReport report) {
        return causes.stream()
                .map(cause -> new RankedCause(cause, hosts(cause, report, Status.FAIL), hosts(cause, report, Status.WARN)))
                .filter(ranked -> !ranked.hosts().isEmpty())
                .sorted(Comparator.comparing(ranked -> ranked.failing().isEmpty()))
                .toList();
    }

    /** Returns every host that has it, the failing ones first. */
    public List<String> hosts() {
        List<String> hosts = new ArrayList<>(failing);
        hosts.addAll(warning);
        return hosts;
    }

    private static List<String> hosts(Cause cause, RunReport report, Status status) {
        Predicate<CheckResult> wanted = result -> result.check().equals(cause.check())
                && result.finding().status() == status;
        return report.hosts().stream().filter(host -> host.results().stream().anyMatch(wanted))
                .map(HostResult::host).map(host -> host.name()).toList();
    }
}

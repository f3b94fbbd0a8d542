package org.tenken.cli.output;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tenken.api.check.Status;
import org.tenken.engine.run.CheckResult;
import org.tenken.engine.run.HostResult;
import org.tenken.engine.run.RunSummary;

/**
 * A run that has ended.
 *
 * @param summary its times and counts
 * @param hosts the hosts that have a result, in the order in which they were asked for
 */
public record RunReport(RunSummary summary, List<HostResult> hosts) {

    /** Keeps its own copy. */
    public RunReport {
        hosts = List.copyOf(hosts);
    }

    /** Returns how many hosts were not looked at, because a person interrupted the run. */
    public int unseen() {
        return summary.hosts() - hosts.size();
    }

    /** Returns all results of all hosts. */
    public Stream<CheckResult> results() {
        return hosts.stream().flatMap(host -> host.results().stream());
    }

    /** Returns how many results there are of each status. */
    public Map<Status, Long> counts() {
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            counts.put(status, results().filter(result -> result.finding().status() == status).count());
        }
        return counts;
    }

    /** Returns the worst status on a host; ok where nothing was checked. */
    public static Status worst(HostResult host) {
        return host.results().stream().map(result -> result.finding().status()).max(Enum::compareTo).orElse(Status.OK);
    }
}

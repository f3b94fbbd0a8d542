package org.tenken.cli.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tenken.api.check.Status;
import org.tenken.cli.Exit;
import org.tenken.cli.Services;
import org.tenken.cli.option.OutputOptions;
import org.tenken.cli.option.Targets;
import org.tenken.cli.output.RunReport;
import org.tenken.engine.run.HostResult;
import org.tenken.engine.run.Run;
import org.tenken.engine.run.RunRequest;
import org.tenken.engine.run.RunSummary;

/** Runs checks for a command and waits for the end, showing progress on the way. */
final class Checking {

    private final Services services;
    private final OutputOptions output;

    Checking(Services services, OutputOptions output) {
        this.services = services;
        this.output = output;
    }

    RunReport run(Targets targets, List<String> checks) {
        Progress progress = new Progress(output, targets.hosts().size());
        List<HostResult> results = Collections.synchronizedList(new ArrayList<>());
        Run run = services.runs().start(new RunRequest(targets.hosts(), targets.connection(), checks, targets.limits()),
                result -> {
                    results.add(result);
                    progress.done(result.host().name(), outcome(result));
                });
        services.interruption().cancels(run::cancel);
        RunSummary summary = run.summary().join();
        return new RunReport(summary, sorted(results, targets));
    }

    static Exit exit(RunReport report, boolean failOnWarning) {
        List<Exit> exits = new ArrayList<>();
        report.results().map(result -> result.finding().status()).distinct().forEach(status -> exits.add(switch (status) {
            case FAIL -> Exit.FAILED;
            case WARN -> failOnWarning ? Exit.FAILED : Exit.OK;
            case NOT_CHECKED, BROKEN -> Exit.UNREACHED;
            case OK, NOT_APPLICABLE -> Exit.OK;
        }));
        if (report.hosts().stream().anyMatch(host -> !host.reached())) {
            exits.add(Exit.UNREACHED);
        }
        if (report.summary().cancelled()) {
            exits.add(Exit.INTERRUPTED);
        }
        return Exit.worst(exits);
    }

    private static String outcome(HostResult result) {
        if (!result.reached()) {
            return "not reached: " + result.trouble().orElseThrow().rung().word();
        }
        Status worst = RunReport.worst(result);
        return worst == Status.NOT_APPLICABLE ? Status.OK.word() : worst.word();
    }

    private static List<HostResult> sorted(List<HostResult> results, Targets targets) {
        Map<String, Integer> order = new HashMap<>();
        targets.hosts().forEach(host -> order.put(host.name(), order.size()));
        return results.stream().sorted(Comparator.comparing(result -> order.get(result.host().name()))).toList();
    }
}

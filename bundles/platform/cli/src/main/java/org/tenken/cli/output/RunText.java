package org.tenken.cli.output;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tenken.api.check.Finding;
import org.tenken.api.check.Status;
import org.tenken.engine.catalogue.Catalogue;
import org.tenken.engine.catalogue.CheckEntry;
import org.tenken.engine.run.CheckResult;
import org.tenken.engine.run.HostResult;

/** A run for a person: the hosts with trouble first and worst, then how many are well. */
public final class RunText {

    private final Printer printer;
    private final Catalogue catalogue;

    /** Creates a writer. */
    public RunText(Printer printer, Catalogue catalogue) {
        this.printer = printer;
        this.catalogue = catalogue;
    }

    /** Prints everything. */
    public void print(RunReport report) {
        report.hosts().stream().filter(HostResult::reached)
                .filter(host -> RunReport.worst(host).compareTo(Status.OK) > 0)
                .sorted(Comparator.comparing(RunReport::worst).reversed().thenComparing(host -> host.host().name()))
                .forEach(this::host);
        report.hosts().stream().filter(host -> !host.reached()).forEach(this::unreached);
        summary(report);
    }

    private void host(HostResult host) {
        String caption = host.traits().text("os.caption");
        printer.line(host.host().name() + (caption.isEmpty() ? "" : "  (" + caption + ")"));
        host.results().stream().filter(result -> result.finding().status().compareTo(Status.OK) > 0)
                .sorted(Comparator.comparing((CheckResult result) -> result.finding().status()).reversed())
                .forEach(this::result);
    }

    private void result(CheckResult result) {
        String mark = result.module().verified() ? "" : " " + printer.words().say("unverified");
        printer.status(result.finding().status(), "  ", result.check() + mark + "  " + printer.text(result.message()));
        for (int i = 0; i < result.finding().parts().size(); i++) {
            Finding part = result.finding().parts().get(i);
            String text = printer.text(result.parts().get(i));
            if (part.status().compareTo(Status.OK) > 0 && !text.equals(printer.text(result.message()))) {
                printer.status(part.status(), "      ", text);
            }
        }
        evidence(result.finding().evidence());
        List<String> fixes = catalogue.check(result.check()).map(CheckEntry::fixes).orElse(List.of());
        if (!fixes.isEmpty() && result.finding().status() != Status.NOT_CHECKED) {
            printer.line("           " + printer.words().say("run.fixes", "fixes", String.join(", ", fixes)));
        }
    }

    private void evidence(Map<String, Object> evidence) {
        String seen = evidence.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), printer.value(entry.getValue())))
                .filter(entry -> !entry.getValue().isBlank())
                .map(entry -> entry.getKey() + " = " + entry.getValue())
                .collect(Collectors.joining(" · "));
        if (!seen.isEmpty()) {
            printer.line("           " + seen);
        }
    }

    private void unreached(HostResult host) {
        HostResult.Trouble trouble = host.trouble().orElseThrow();
        printer.say("run.unreached", "host", host.host().name(), "rung",
                printer.words().say("rung." + trouble.rung().word()), "message", printer.text(trouble.message()));
        if (!trouble.detail().isBlank()) {
            printer.line("           " + trouble.detail());
        }
    }

    private void summary(RunReport report) {
        long well = report.hosts().stream().filter(HostResult::reached)
                .filter(host -> RunReport.worst(host).compareTo(Status.OK) <= 0).count();
        long unreached = report.hosts().stream().filter(host -> !host.reached()).count();
        if (report.unseen() > 0) {
            printer.say("run.unseen", "unseen", report.unseen(), "hosts", report.summary().hosts());
        }
        printer.say("run.hosts", "hosts", report.hosts().size(), "well", well,
                "trouble", report.hosts().size() - well - unreached, "unreached", unreached);
        Map<Status, Long> counts = report.counts();
        printer.say("run.results", "ok", counts.get(Status.OK), "warn", counts.get(Status.WARN),
                "fail", counts.get(Status.FAIL), "not-applicable", counts.get(Status.NOT_APPLICABLE),
                "not-checked", counts.get(Status.NOT_CHECKED), "broken", counts.get(Status.BROKEN));
    }
}

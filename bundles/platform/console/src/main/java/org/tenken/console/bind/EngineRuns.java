package org.tenken.console.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tenken.codes.Subject;
import org.tenken.codes.catalogue.CodeCatalogue;
import org.tenken.console.port.Evidence;
import org.tenken.console.port.Finding;
import org.tenken.console.port.HostResult;
import org.tenken.console.port.Phrase;
import org.tenken.console.port.Refusal;
import org.tenken.console.port.Runs;
import org.tenken.console.port.Status;
import org.tenken.console.port.Title;
import org.tenken.engine.catalogue.Catalogue;
import org.tenken.engine.catalogue.CheckEntry;
import org.tenken.engine.run.CheckResult;
import org.tenken.engine.run.Limits;
import org.tenken.engine.run.Run;
import org.tenken.engine.run.RunRequest;
import org.tenken.engine.setting.SettingsProblem;
import org.tenken.engine.text.Text;
import org.tenken.engine.text.Texts;

/** Runs checks with the engine. */
final class EngineRuns implements Runs {
    private final org.tenken.engine.run.Runs runs;
    private final Catalogue catalogue;
    private final Optional<CodeCatalogue> codes;
    private final EngineFleet fleet;
    private final Phrases phrases;

    EngineRuns(org.tenken.engine.run.Runs runs, Catalogue catalogue, Texts texts, Optional<CodeCatalogue> codes, EngineFleet fleet) {
        this.runs = runs;
        this.catalogue = catalogue;
        this.codes = codes;
        this.fleet = fleet;
        this.phrases = new Phrases(texts);
    }

    @Override
    public Cancel start(Request request, Listener listener) throws Refusal {
        EngineFleet.Reached reached = fleet.reached();
        List<org.tenken.engine.host.Host> hosts = request.hosts().stream()
                .flatMap(host -> Stream.ofNullable(reached.hosts().get(host.name()))).toList();
        List<String> ids = ids(request);
        if (ids.isEmpty()) {
            throw new Refusal(Own.words("runs.no-check"));
        }
        Run run = begin(new RunRequest(hosts, reached.connection(), ids, Limits.USUAL), listener);
        run.summary().thenAccept(summary -> listener.finished(new End(summary.cancelled(), Optional.empty())));
        return run::cancel;
    }

    private Run begin(RunRequest request, Listener listener) throws Refusal {
        try {
            return runs.start(request, result -> listener.result(result(result)));
        } catch (SettingsProblem e) {
            throw new Refusal(Phrase.of(e.getMessage()));
        }
    }

    @Override
    public List<Title> checks() {
        return phrases.checks(catalogue);
    }

    @Override
    public Runnable watch(Consumer<List<Title>> changed) {
        return catalogue.watch(() -> changed.accept(checks()))::close;
    }

    private List<String> ids(Request request) {
        if (!request.checks().isEmpty()) {
            return request.checks();
        }
        if (request.code().isEmpty() || codes.isEmpty()) {
            return catalogue.checks().stream().map(CheckEntry::id).toList();
        }
        return codes.get().snapshot().runbooks(Subject.parse(request.code().get())).stream()
                .flatMap(runbook -> runbook.causes().stream()).map(cause -> cause.check())
                .filter(id -> catalogue.check(id).isPresent()).distinct().toList();
    }

    private HostResult result(org.tenken.engine.run.HostResult result) {
        List<Finding> findings = result.results().stream().map(this::finding).toList();
        return new HostResult(result.host().name(), system(result.traits().text("os.caption")),
                result.trouble().map(trouble -> phrases.of(trouble.message())), findings);
    }

    /** Every name begins with the maker's; a column has no room for what tells nothing apart. */
    private static String system(String caption) {
        return caption.strip().replaceFirst("^Microsoft ", "");
    }

    private Finding finding(CheckResult result) {
        Status status = status(result.finding());
        List<String> fixes = status == Status.FAIL || status == Status.WARN
                ? catalogue.check(result.check()).map(CheckEntry::fixes).orElse(List.of()) : List.of();
        List<Finding> parts = new ArrayList<>();
        for (int i = 0; i < result.finding().parts().size() && i < result.parts().size(); i++) {
            parts.add(one(result.check(), result.finding().parts().get(i), result.parts().get(i), List.of(), List.of()));
        }
        return one(result.check(), result.finding(), result.message(), fixes, parts);
    }

    private Finding one(String check, org.tenken.api.check.Finding finding, Text message, List<String> fixes, List<Finding> parts) {
        List<Evidence> evidence = finding.evidence().entrySet().stream()
                .map(entry -> new Evidence(entry.getKey(), phrases.value(entry.getValue()))).toList();
        return new Finding(check, status(finding), phrases.of(message), evidence, fixes, parts);
    }

    private static Status status(org.tenken.api.check.Finding finding) {
        return Status.valueOf(finding.status().name());
    }
}

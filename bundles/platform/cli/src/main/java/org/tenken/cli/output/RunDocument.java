package org.tenken.cli.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tenken.api.check.Finding;
import org.tenken.api.check.Status;
import org.tenken.engine.catalogue.Catalogue;
import org.tenken.engine.catalogue.CheckEntry;
import org.tenken.engine.run.CheckResult;
import org.tenken.engine.run.HostResult;
import org.tenken.engine.text.Texts;

/** The JSON document of a run. */
public final class RunDocument {

    private final Catalogue catalogue;
    private final Texts texts;
    private final Locale language;

    /** Creates a writer whose messages are in a language; keys are always English. */
    public RunDocument(Catalogue catalogue, Texts texts, Locale language) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.language = language;
    }

    /** Returns the document, to which a caller may add. */
    public Document of(RunReport report) {
        return Document.whole()
                .with("run", report.summary().id())
                .with("started", report.summary().started())
                .with("finished", report.summary().finished())
                .with("cancelled", report.summary().cancelled())
                .with("unseen", report.unseen())
                .with("hosts", report.hosts().stream().map(this::host).toList());
    }

    /** Returns the counts by status. */
    public static Map<String, Object> summary(RunReport report) {
        Map<String, Object> summary = new LinkedHashMap<>();
        for (Status status : List.of(Status.OK, Status.WARN, Status.FAIL, Status.NOT_APPLICABLE, Status.NOT_CHECKED,
                Status.BROKEN)) {
            summary.put(status.word(), report.counts().get(status));
        }
        return summary;
    }

    private Map<String, Object> host(HostResult host) {
        return new Document()
                .with("host", host.host().name())
                .with("reached", host.reached())
                .with("rung", host.trouble().map(trouble -> trouble.rung().word()))
                .with("reason", host.trouble().map(HostResult.Trouble::reason))
                .with("message", host.trouble().map(trouble -> texts.render(trouble.message(), language)))
                .with("detail", host.trouble().map(HostResult.Trouble::detail))
                .with("findings", host.results().stream().map(this::finding).toList())
                .members();
    }

    private Map<String, Object> finding(CheckResult result) {
        return new Document()
                .with("check", result.check())
                .with("status", result.finding().status().word())
                .with("message", texts.render(result.message(), language))
                .with("evidence", result.finding().evidence())
                .with("fixes", fixes(result.check()))
                .with("parts", parts(result))
                .with("module", result.module().name())
                .with("unverified", !result.module().verified())
                .members();
    }

    private List<String> fixes(String check) {
        Optional<CheckEntry> entry = catalogue.check(check);
        return entry.map(CheckEntry::fixes).orElse(List.of());
    }

    private List<Map<String, Object>> parts(CheckResult result) {
        List<Map<String, Object>> parts = new ArrayList<>();
        for (int i = 0; i < result.finding().parts().size(); i++) {
            Finding part = result.finding().parts().get(i);
            parts.add(new Document()
                    .with("status", part.status().word())
                    .with("message", texts.render(result.parts().get(i), language))
                    .with("evidence", part.evidence())
                    .members());
        }
        return parts;
    }
}

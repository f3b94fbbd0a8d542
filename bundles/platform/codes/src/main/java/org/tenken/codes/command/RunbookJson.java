package org.tenken.codes.command;

import java.util.List;
import java.util.Locale;
import org.tenken.codes.LocalText;
import org.tenken.codes.Module;
import org.tenken.codes.Subject;
import org.tenken.codes.catalogue.CatalogueSnapshot;
import org.tenken.codes.runbook.Advice;
import org.tenken.codes.runbook.Cause;
import org.tenken.codes.runbook.Runbook;

/** Runbooks as JSON. */
final class RunbookJson {

    private final Locale language;
    private final CatalogueSnapshot snapshot;

    RunbookJson(Locale language, CatalogueSnapshot snapshot) {
        this.language = language;
        this.snapshot = snapshot;
    }

    /** Writes the first runbook's id and causes where readers expect them, and then all runbooks in full. */
    void render(Json json, List<Runbook> runbooks) {
        json.name("runbook");
        ExplanationJson.optional(json, runbooks.isEmpty() ? "" : runbooks.get(0).id());
        json.name("causes");
        causes(json, runbooks.isEmpty() ? List.of() : runbooks.get(0).causes());
        json.name("runbooks").open('[');
        for (Runbook runbook : runbooks) {
            runbook(json, runbook);
        }
        json.close(']');
    }

    void runbook(Json json, Runbook runbook) {
        json.open('{').name("id").string(runbook.id()).name("title").string(runbook.title().in(language));
        json.name("codes").open('[');
        for (Subject subject : runbook.subjects()) {
            json.string(subject.text());
        }
        json.close(']').name("causes");
        causes(json, runbook.causes());
        json.name("advice").open('[');
        for (Advice advice : runbook.advice()) {
            json.open('{').name("situation").string(advice.situation());
            json.name("text").string(advice.text().in(language)).close('}');
        }
        json.close(']').name("lesser").open('[');
        for (LocalText lesser : runbook.lesser()) {
            json.string(lesser.in(language));
        }
        json.close(']');
        module(json, runbook.module());
        json.close('}');
    }

    private void causes(Json json, List<Cause> causes) {
        json.open('[');
        for (Cause cause : causes) {
            json.open('{').name("check").string(cause.check());
            json.name("fixes").strings(cause.fixes()).name("why").string(cause.why().in(language));
            json.name("needs").strings(needs(cause)).close('}');
        }
        json.close(']');
    }

    private List<String> needs(Cause cause) {
        java.util.Set<String> needs = new java.util.TreeSet<>();
        if (!snapshot.offersCheck(cause.check())) {
            needs.add(RunbookText.neededModule(cause.check()));
        }
        for (String fix : cause.fixes()) {
            if (!snapshot.offersFix(fix)) {
                needs.add(RunbookText.neededModule(fix));
            }
        }
        return List.copyOf(needs);
    }

    static void module(Json json, Module module) {
        json.name("module").string(module.name()).name("version").string(module.version());
        json.name("unverified").truth(module.unverified());
    }
}

package org.tenken.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tenken.cli.Exit;
import org.tenken.cli.Refusal;
import org.tenken.cli.Services;
import org.tenken.codes.catalogue.CatalogueSnapshot;
import org.tenken.codes.explain.CodeSearch;
import org.tenken.codes.explain.Explainer;
import org.tenken.codes.explain.Explanation;
import org.tenken.codes.runbook.Cause;

/** Finds what a person typed among the codes, and the causes their runbooks name. */
final class Runbooks {

    private final CatalogueSnapshot snapshot;
    private final Services services;

    Runbooks(Services services) {
        this.services = services;
        this.snapshot = services.codes().snapshot();
    }

    CatalogueSnapshot snapshot() {
        return snapshot;
    }

    /** Returns one explanation for each code in the text. */
    List<Explanation> explain(String text, Locale language) throws Refusal {
        List<Explanation> explanations = new Explainer(snapshot).explain(text);
        if (!explanations.isEmpty()) {
            return explanations;
        }
        String hint = new CodeSearch(snapshot).find(text, 1, language).stream()
                .flatMap(meaning -> meaning.symbols().stream()).findFirst()
                .map(symbol -> "did you mean " + symbol + "?")
                .orElse("a code looks like 0x80072F8F; tenken codes --search TEXT finds them by words");
        throw new Refusal(Exit.USAGE, "no code in \"" + text + "\"; " + hint);
    }

    /** Returns the causes of all explanations in the runbooks' order, each check once. */
    List<Cause> causes(List<Explanation> explanations) throws Refusal {
        Map<String, Cause> causes = new LinkedHashMap<>();
        explanations.stream().flatMap(explanation -> explanation.runbooks().stream())
                .flatMap(runbook -> runbook.causes().stream())
                .forEach(cause -> causes.putIfAbsent(cause.check(), cause));
        if (causes.isEmpty()) {
            throw new Refusal(Exit.USAGE, "no runbook for " + explanations.get(0).subject().text()
                    + ": tenken explain tells what it means, tenken check runs every check");
        }
        return List.copyOf(causes.values());
    }

    /** Returns the ids of those checks that are installed. */
    List<String> installed(List<Cause> causes) throws Refusal {
        List<String> installed = new ArrayList<>(causes.stream().map(Cause::check)
                .filter(id -> services.catalogue().check(id).isPresent()).toList());
        if (installed.isEmpty()) {
            throw new Refusal(Exit.USAGE, "none of the runbook's checks is installed: "
                    + String.join(", ", causes.stream().map(Cause::check).toList()));
        }
        return List.copyOf(installed);
    }

    /** Returns the ids of a code's installed checks. */
    List<String> checks(String code, Locale language) throws Refusal {
        return installed(causes(explain(code, language)));
    }
}

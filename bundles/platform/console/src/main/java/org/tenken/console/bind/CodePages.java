package org.tenken.console.bind;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tenken.codes.Code;
import org.tenken.codes.Meaning;
import org.tenken.codes.Module;
import org.tenken.codes.catalogue.CatalogueSnapshot;
import org.tenken.codes.explain.Explanation;
import org.tenken.codes.explain.Match;
import org.tenken.codes.runbook.Cause;
import org.tenken.codes.runbook.Runbook;
import org.tenken.console.port.Explain;
import org.tenken.console.port.Phrase;
import org.tenken.console.port.Title;

/**
 * Makes pages of explanations.
 *
 * @param snapshot tells which checks are installed
 * @param services name checks and fixes, where they are there
 */
record CodePages(CatalogueSnapshot snapshot, Services services) {
    private static final Set<String> SITUATIONS = Set.of("always-behind-proxy", "direct", "mobile");

    static Explain.Entry entry(Meaning meaning) {
        String symbol = meaning.symbols().stream().findFirst().orElse("");
        return new Explain.Entry(meaning.subject().text(), symbol, meaning.text()::in, !meaning.module().unverified());
    }

    Explain.Page page(Explanation explanation) {
        return new Explain.Page(explanation.subject().text(), CodeParts.of(explanation), explanation.meanings().stream().map(CodePages::meaning).toList(),
                explanation.runbooks().stream().map(this::runbook).toList(), remark(explanation));
    }

    private static Explain.Meaning meaning(Meaning meaning) {
        Phrase confidence = Own.words("code.confidence." + meaning.confidence().name().toLowerCase(Locale.ROOT));
        Phrase origin = meaning.sources().isEmpty() ? confidence
                : Own.words("code.origin", "confidence", confidence, "sources", String.join("; ", meaning.sources()));
        return new Explain.Meaning(String.join(", ", meaning.symbols()), meaning.component().name().english(), meaning.text()::in, origin,
                module(meaning.module()), !meaning.module().unverified());
    }

    private static String module(Module module) {
        return module.name() + " " + module.version();
    }

    private Explain.Runbook runbook(Runbook runbook) {
        List<Explain.Part> advice = runbook.advice().stream().map(one -> new Explain.Part(situation(one.situation()), one.text()::in)).toList();
        List<Phrase> lesser = runbook.lesser().stream().<Phrase>map(text -> text::in).toList();
        return new Explain.Runbook(runbook.title()::in, module(runbook.module()), !runbook.module().unverified(),
                runbook.causes().stream().map(this::cause).toList(), advice, lesser);
    }

    private Explain.Cause cause(Cause cause) {
        return new Explain.Cause(cause.check(), check(cause.check()), cause.why()::in, cause.fixes().stream().map(this::fix).toList(),
                snapshot.offersCheck(cause.check()));
    }

    private Phrase check(String id) {
        return services.catalogue().flatMap(catalogue -> catalogue.check(id))
                .flatMap(check -> services.texts().map(texts -> new Phrases(texts).of(check.title()))).orElse(Phrase.of(id));
    }

    private Title fix(String id) {
        return services.catalogue().flatMap(catalogue -> catalogue.fix(id))
                .flatMap(fix -> services.texts().map(texts -> new Phrases(texts).title(fix))).orElse(new Title(id, Phrase.of(id), "", ""));
    }

    /** A situation that the window has no word for is shown as the tag that it is. */
    private static Phrase situation(String tag) {
        return SITUATIONS.contains(tag) ? Own.words("code.situation." + tag) : Phrase.of(tag);
    }

    private static Optional<Phrase> remark(Explanation explanation) {
        String code = explanation.subject().text();
        if (explanation.guessed()) {
            return Optional.of(Own.words("code.guessed", "typed", explanation.typed(), "code", code));
        }
        if (explanation.match() != Match.LISTED) {
            String key = "code.match." + explanation.match().name().toLowerCase(Locale.ROOT).replace('_', '-');
            String other = explanation.match() == Match.RESULT_ONLY && explanation.relative() instanceof Code pair ? pair.hex() : explanation.relative().text();
            return Optional.of(Own.words(key, "code", code, "other", other));
        }
        return explanation.isSuccessInDisguise() ? Optional.of(Own.words("code.no-error")) : Optional.empty();
    }
}

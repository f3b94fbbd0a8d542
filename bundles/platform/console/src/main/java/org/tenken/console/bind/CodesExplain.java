package org.tenken.console.bind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.tenken.codes.Code;
import org.tenken.codes.catalogue.CatalogueSnapshot;
import org.tenken.codes.catalogue.CodeCatalogue;
import org.tenken.codes.explain.CodeSearch;
import org.tenken.codes.explain.Explainer;
import org.tenken.codes.explain.Explanation;
import org.tenken.codes.explain.Match;
import org.tenken.codes.runbook.Runbook;
import org.tenken.console.port.Explain;
import org.tenken.console.port.Phrase;
import org.tenken.console.port.Title;

/** Explains codes with the catalogue of codes; names checks and fixes with the catalogue of those, where it is there. */
final class CodesExplain implements Explain {
    private record Ready(CatalogueSnapshot snapshot, CodeSearch search, List<Entry> all) {}

    private final CodeCatalogue codes;
    private final Supplier<Services> services;
    private Optional<Ready> ready = Optional.empty();

    CodesExplain(CodeCatalogue codes, Supplier<Services> services) {
        this.codes = codes;
        this.services = services;
    }

    @Override
    public List<Page> explain(String text) {
        return new Explainer(ready().snapshot()).explain(text).stream().map(this::page).toList();
    }

    @Override
    public List<Entry> search(String text, int max) {
        Ready now = ready();
        if (text.isBlank()) {
            return now.all().stream().limit(max).toList();
        }
        return now.search().find(text, max, Locale.JAPANESE).stream().map(CodesExplain::entry).toList();
    }

    @Override
    public int count() {
        return ready().snapshot().size();
    }

    @Override
    public Runnable watch(Runnable changed) {
        return codes.subscribe(snapshot -> changed.run())::close;
    }

    private synchronized Ready ready() {
        CatalogueSnapshot now = codes.snapshot();
        if (ready.isEmpty() || ready.get().snapshot() != now) {
            List<Entry> all = now.meanings().stream().map(meaning -> meaning.subject()).distinct()
                    .map(subject -> now.meanings(subject).get(0)).map(CodesExplain::entry)
                    .sorted(Comparator.comparing(Entry::code)).toList();
            ready = Optional.of(new Ready(now, new CodeSearch(now), all));
        }
        return ready.get();
    }

    private static Entry entry(org.tenken.codes.Meaning meaning) {
        return new Entry(meaning.subject().text(), symbol(meaning), meaning.text()::in, !meaning.module().unverified());
    }

    private static String symbol(org.tenken.codes.Meaning meaning) {
        return meaning.symbols().stream().findFirst().orElse("");
    }

    private Page page(Explanation explanation) {
        List<Explain.Meaning> meanings = explanation.meanings().stream().map(CodesExplain::meaning).toList();
        List<Cause> causes = new ArrayList<>();
        explanation.runbooks().forEach(runbook -> causes(runbook, causes));
        return new Page(explanation.subject().text(), CodeParts.of(explanation), meanings, causes, remark(explanation));
    }

    private static Explain.Meaning meaning(org.tenken.codes.Meaning meaning) {
        String module = meaning.module().name() + " " + meaning.module().version();
        return new Explain.Meaning(String.join(", ", meaning.symbols()), meaning.component().name().english(), meaning.text()::in, module,
                !meaning.module().unverified());
    }

    private void causes(Runbook runbook, List<Cause> causes) {
        CatalogueSnapshot now = ready().snapshot();
        runbook.causes().stream().filter(cause -> causes.stream().noneMatch(known -> known.check().equals(cause.check())))
                .map(cause -> new Cause(cause.check(), checkTitle(cause.check()), cause.why()::in, cause.fixes().stream().map(this::fix).toList(),
                        now.offersCheck(cause.check())))
                .forEach(causes::add);
    }

    private Phrase checkTitle(String id) {
        Services now = services.get();
        return now.catalogue().flatMap(catalogue -> catalogue.check(id))
                .flatMap(check -> now.texts().map(texts -> new Phrases(texts).of(check.title()))).orElse(Phrase.of(id));
    }

    private Title fix(String id) {
        Services now = services.get();
        return now.catalogue().flatMap(catalogue -> catalogue.fix(id))
                .flatMap(fix -> now.texts().map(texts -> new Phrases(texts).title(fix))).orElse(new Title(id, Phrase.of(id), "", ""));
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

package org.tenken.console.bind;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.tenken.codes.catalogue.CatalogueSnapshot;
import org.tenken.codes.catalogue.CodeCatalogue;
import org.tenken.codes.explain.CodeSearch;
import org.tenken.codes.explain.Explainer;
import org.tenken.console.port.Explain;

/** Explains and searches codes with the catalogue of codes, prepared once for each of its snapshots. */
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
        CatalogueSnapshot snapshot = ready().snapshot();
        CodePages pages = new CodePages(snapshot, services.get());
        return new Explainer(snapshot).explain(text).stream().map(pages::page).toList();
    }

    @Override
    public List<Entry> search(String text, int max) {
        Ready now = ready();
        if (text.isBlank()) {
            return now.all().stream().limit(max).toList();
        }
        return now.search().find(text, max, Locale.JAPANESE).stream().map(CodePages::entry).toList();
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
                    .map(subject -> now.meanings(subject).get(0)).map(CodePages::entry)
                    .sorted(Comparator.comparing(Entry::code)).toList();
            ready = Optional.of(new Ready(now, new CodeSearch(now), all));
        }
        return ready.get();
    }
}

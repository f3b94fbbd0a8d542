package org.tenken.codes.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tenken.codes.Meaning;
import org.tenken.codes.catalogue.CatalogueSnapshot;

/**
 * Searches codes by any part of their number, name, component or meaning. Built once for a snapshot; immutable, and
 * fast enough to be asked at every key.
 */
public final class CodeSearch {

    private final CatalogueSnapshot snapshot;
    private final Explainer explainer;
    private final List<Searched> searched = new ArrayList<>();

    /** Prepares the search over one snapshot. */
    public CodeSearch(CatalogueSnapshot snapshot) {
        this.snapshot = snapshot;
        this.explainer = new Explainer(snapshot);
        for (Meaning meaning : snapshot.meanings()) {
            searched.add(new Searched(meaning));
        }
    }

    /**
     * Returns the best meanings for a text, one for each code. A code in any notation is the first one itself;
     * otherwise every word of the text must occur.
     *
     * @param limit the most to return
     * @param language the reader's language; English is always searched too
     */
    public List<Meaning> find(String text, int limit, Locale language) {
        Map<String, Meaning> found = new LinkedHashMap<>();
        List<Explanation> explanations = explainer.explain(text);
        add(explanations, false, found);
        for (Meaning meaning : matching(text.strip().toLowerCase(Locale.ROOT), language)) {
            Meaning first = snapshot.meanings(meaning.subject()).get(0);
            found.putIfAbsent(meaning.subject().text(), meaning.symbols().isEmpty() ? first : meaning);
        }
        add(explanations, true, found);
        return found.values().stream().limit(limit).toList();
    }

    /** Guesses at a missing digit come last: the code may still be being typed. */
    private static void add(List<Explanation> explanations, boolean guessed, Map<String, Meaning> found) {
        for (Explanation explanation : explanations) {
            for (Meaning meaning : explanation.guessed() == guessed ? explanation.meanings() : List.<Meaning>of()) {
                found.putIfAbsent(meaning.subject().text(), meaning);
            }
        }
    }

    private List<Meaning> matching(String text, Locale language) {
        List<Hit> hits = new ArrayList<>();
        String[] words = text.split("\\s+");
        for (int i = 0; !text.isEmpty() && i < searched.size(); i++) {
            int rank = searched.get(i).rank(words, language.getLanguage());
            if (rank < Searched.NONE) {
                hits.add(new Hit(rank, i));
            }
        }
        hits.sort(Comparator.comparingInt(Hit::rank).thenComparingInt(Hit::index));
        return hits.stream().map(hit -> searched.get(hit.index()).meaning()).toList();
    }

    private record Hit(int rank, int index) {}
}

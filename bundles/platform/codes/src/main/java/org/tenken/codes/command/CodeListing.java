package org.tenken.codes.command;

import java.util.List;
import java.util.Locale;
import org.tenken.codes.Meaning;
import org.tenken.codes.catalogue.CatalogueSnapshot;
import org.tenken.codes.explain.CodeSearch;

/** The list of {@code tenken codes}: every meaning, or those that match a text. */
public final class CodeListing {

    private final CatalogueSnapshot snapshot;
    private final Words words;

    /** Creates the list over one snapshot for a reader. */
    public CodeListing(CatalogueSnapshot snapshot, Words words) {
        this.snapshot = snapshot;
        this.words = words;
    }

    /** Returns what matches a text, the best first; an empty text matches everything, in the order of the packs. */
    public List<Meaning> matching(String text) {
        return text.isBlank() ? snapshot.meanings()
                : new CodeSearch(snapshot).find(text, Integer.MAX_VALUE, words.language());
    }

    /** Returns one line for each meaning: code, name, who says it, what it means, and the module that brought it. */
    public String text(List<Meaning> meanings) {
        StringBuilder text = new StringBuilder();
        Locale language = words.language();
        for (Meaning meaning : meanings) {
            String name = meaning.symbols().isEmpty() ? "-" : String.join(",", meaning.symbols());
            text.append(meaning.subject().text()).append("  ").append(name).append("  ")
                    .append(meaning.component().name().in(language)).append(": ")
                    .append(meaning.text().in(language)).append("  (")
                    .append(ExplanationText.module(meaning.module(), words)).append(")\n");
        }
        return text.toString();
    }

    /** Returns the JSON document of {@code codes --format json}, with a line feed at its end. */
    public String json(List<Meaning> meanings) {
        Json json = new Json().open('{').name("schemaVersion").number(ExplanationJson.SCHEMA);
        json.name("known").number(snapshot.size()).name("codes").open('[');
        for (Meaning meaning : meanings) {
            MeaningJson.write(json, meaning, words.language());
        }
        return json.close(']').close('}').toString().concat("\n");
    }

    /** Returns the line for a search that found nothing. */
    public String none(String text) {
        return words.text("codes.none", "text", text);
    }

    /** Returns a line that says how many of how many codes are shown. */
    public String summary(int shown) {
        return words.text("codes.summary", "shown", Integer.toString(shown),
                "total", Integer.toString(snapshot.meanings().size()));
    }
}

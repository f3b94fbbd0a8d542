package org.tenken.codes.command;

import java.util.Locale;
import org.tenken.codes.Meaning;

/** A meaning as JSON. */
final class MeaningJson {

    private MeaningJson() {}

    static void write(Json json, Meaning meaning, Locale language) {
        json.open('{').name("code").string(meaning.subject().text()).name("symbol");
        ExplanationJson.optional(json, meaning.symbols().isEmpty() ? "" : meaning.symbols().get(0));
        json.name("symbols").strings(meaning.symbols());
        json.name("component").string(meaning.component().name().in(language));
        json.name("componentId").string(meaning.component().id());
        json.name("meaning").string(meaning.text().in(language)).name("builds");
        ExplanationJson.optional(json, meaning.builds().text());
        json.name("confidence").string(Spelling.of(meaning.confidence()));
        json.name("sources").strings(meaning.sources());
        RunbookJson.module(json, meaning.module());
        json.close('}');
    }
}

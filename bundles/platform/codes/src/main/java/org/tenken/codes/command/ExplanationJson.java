package org.tenken.codes.command;

import java.util.ArrayList;
import java.util.List;
import org.tenken.codes.Code;
import org.tenken.codes.EventId;
import org.tenken.codes.Meaning;
import org.tenken.codes.catalogue.CatalogueSnapshot;
import org.tenken.codes.explain.Explanation;
import org.tenken.codes.structure.Extend;
import org.tenken.codes.structure.Structure;

/** Explanations as the JSON document that docs/codes.md describes. */
public final class ExplanationJson {

    /** The version of the document's shape; it grows without a new number. */
    public static final int SCHEMA = 1;

    private final Words words;

    /** Creates a renderer whose texts are in one language; names and codes are the same in all. */
    public ExplanationJson(Words words) {
        this.words = words;
    }

    /** Returns the document for these explanations, with a line feed at its end. */
    public String render(List<Explanation> explanations, CatalogueSnapshot snapshot) {
        List<Explanation> codes = new ArrayList<>();
        List<Explanation> events = new ArrayList<>();
        for (Explanation explanation : explanations) {
            (explanation.subject() instanceof Code ? codes : events).add(explanation);
        }
        Json json = new Json().open('{').name("schemaVersion").number(SCHEMA);
        list(json.name("codes"), codes, snapshot);
        list(json.name("events"), events, snapshot);
        return json.close('}').toString().concat("\n");
    }

    private void list(Json json, List<Explanation> explanations, CatalogueSnapshot snapshot) {
        json.open('[');
        for (Explanation explanation : explanations) {
            json.open('{');
            subject(json, explanation);
            meanings(json, explanation.meanings());
            json.name("severity").string(Spelling.of(explanation.severity()));
            explanation.structure().ifPresent(structure -> structure(json, structure, explanation));
            json.name("meaning");
            optional(json, explanation.meanings().isEmpty() ? "" : meaning(explanation.meanings().get(0)));
            json.name("remarks").strings(new Remarks(words).of(explanation));
            new RunbookJson(words.language(), snapshot).render(json, explanation.runbooks());
            json.close('}');
        }
        json.close(']');
    }

    private static void subject(Json json, Explanation explanation) {
        if (explanation.subject() instanceof Code code) {
            json.name("code").string(code.hex());
            json.name("extend");
            optional(json, code.extend().isPresent() ? Code.hex(code.extend().getAsInt(), 5) : "");
            json.name("signed").number(code.value()).name("unsigned").number(code.unsigned());
        } else if (explanation.subject() instanceof EventId event) {
            json.name("source").string(event.source()).name("id").number(event.id());
        }
        json.name("typed").string(explanation.typed()).name("guessed").truth(explanation.guessed());
        json.name("match").string(Spelling.of(explanation.match()));
        json.name("listedAs");
        optional(json, explanation.meanings().isEmpty() ? "" : explanation.relative().text());
    }

    private void meanings(Json json, List<Meaning> meanings) {
        json.name("names").open('[');
        for (Meaning meaning : meanings) {
            MeaningJson.write(json, meaning, words.language());
        }
        json.close(']');
    }

    private String meaning(Meaning meaning) {
        return meaning.text().in(words.language());
    }

    private void structure(Json json, Structure structure, Explanation explanation) {
        json.name("form").string(Spelling.of(structure.form()));
        json.name("facility").open('{').name("number").number(structure.facility().number()).name("name");
        optional(json, structure.facility().name());
        json.close('}').name("number").number(structure.number()).name("zone");
        optional(json, structure.zone().map(words::text).orElse(""));
        if (structure.extend().isPresent()) {
            Extend extend = structure.extend().get();
            part(json, "phase", extend.phase(), extend.phaseName());
            part(json, "operation", extend.operation(), extend.operationName());
        }
    }

    private static void part(Json json, String part, int number, String name) {
        json.name(part).open('{').name("number").number(number).name("name");
        optional(json, name);
        json.close('}');
    }

    static void optional(Json json, String value) {
        if (value.isEmpty()) {
            json.nothing();
        } else {
            json.string(value);
        }
    }
}

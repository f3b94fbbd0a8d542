package org.tenken.codes.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tenken.codes.Confidence;
import org.tenken.codes.Meaning;
import org.tenken.codes.Module;
import org.tenken.codes.Subject;
import org.tenken.codes.catalogue.CatalogueSnapshot;
import org.tenken.codes.explain.Explanation;
import org.tenken.codes.runbook.Runbook;

/** Explanations as text for a terminal. */
public final class ExplanationText {

    /** The width used where no terminal says another, in columns. */
    public static final int WIDTH = 100;

    private final Words words;
    private final int width;

    /** Creates a renderer for a language and a width in columns. */
    public ExplanationText(Words words, int width) {
        this.words = words;
        this.width = Math.max(40, width);
    }

    /** Returns the page for these explanations; the snapshot tells which checks and fixes are installed. */
    public String render(List<Explanation> explanations, CatalogueSnapshot snapshot) {
        Page page = new Page(width);
        for (Explanation explanation : explanations) {
            page.gap();
            explanation(page, explanation);
            RunbookText runbooks = new RunbookText(words, snapshot);
            for (Runbook runbook : explanation.runbooks()) {
                page.gap();
                runbooks.render(page, 2, runbook);
            }
        }
        return page.toString();
    }

    private void explanation(Page page, Explanation explanation) {
        if (explanation.guessed()) {
            page.paragraph(0, words.text("explain.guessed",
                    "typed", explanation.typed(), "code", explanation.subject().text()));
        }
        page.paragraph(0, heading(explanation));
        for (String remark : new Remarks(words).of(explanation)) {
            page.paragraph(2, remark);
        }
        StructureText structure = new StructureText(words);
        for (String line : structure.lines(explanation)) {
            page.paragraph(2, line);
        }
        for (Meaning meaning : explanation.meanings()) {
            page.gap();
            meaning(page, meaning, explanation.subject());
        }
    }

    private String heading(Explanation explanation) {
        Optional<String> symbol = explanation.meanings().stream()
                .flatMap(meaning -> meaning.symbols().stream()).findFirst();
        String severity = words.text("severity.".concat(explanation.severity().name().toLowerCase(Locale.ROOT)));
        return Spelling.of(explanation.subject(), words).concat(symbol.map("  "::concat).orElse(""))
                .concat("  [").concat(severity).concat("]");
    }

    private void meaning(Page page, Meaning meaning, Subject asked) {
        Locale language = words.language();
        StringBuilder speaker = new StringBuilder(meaning.component().name().in(language));
        if (!meaning.symbols().isEmpty()) {
            speaker.append(", ").append(String.join(", ", meaning.symbols()));
        }
        if (!meaning.subject().text().equals(asked.text())) {
            speaker.append(", ").append(Spelling.of(meaning.subject(), words));
        }
        if (!meaning.builds().text().isEmpty()) {
            speaker.append(", ").append(words.text("explain.builds", "builds", meaning.builds().text()));
        }
        page.paragraph(2, speaker.toString());
        page.paragraph(4, meaning.text().in(language));
        page.paragraph(4, "(".concat(String.join("; ", origin(meaning))).concat(")"));
    }

    private List<String> origin(Meaning meaning) {
        List<String> origin = new ArrayList<>();
        if (meaning.confidence() != Confidence.DOCUMENTED) {
            origin.add(words.text("confidence.".concat(meaning.confidence().name().toLowerCase(Locale.ROOT))));
        }
        origin.addAll(meaning.sources());
        origin.add(module(meaning.module(), words));
        return origin;
    }

    static String module(Module module, Words words) {
        String name = module.name().concat(" ").concat(module.version());
        return module.unverified() ? name.concat(", ").concat(words.text("module.unverified")) : name;
    }
}

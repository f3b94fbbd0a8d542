package org.tenken.codes.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tenken.codes.LocalText;
import org.tenken.codes.catalogue.CatalogueSnapshot;
import org.tenken.codes.runbook.Advice;
import org.tenken.codes.runbook.Cause;
import org.tenken.codes.runbook.Runbook;

/** A runbook as text. */
final class RunbookText {

    private final Words words;
    private final CatalogueSnapshot snapshot;

    RunbookText(Words words, CatalogueSnapshot snapshot) {
        this.words = words;
        this.snapshot = snapshot;
    }

    void render(Page page, int indent, Runbook runbook) {
        Locale language = words.language();
        page.paragraph(indent, words.text("runbook.heading", "id", runbook.id(),
                "title", runbook.title().in(language), "module", ExplanationText.module(runbook.module(), words)));
        int number = 1;
        for (Cause cause : runbook.causes()) {
            page.paragraph(indent + 2, number++ + ". ", cause.check().concat(need(cause.check(),
                    snapshot.offersCheck(cause.check()))).concat(fixes(cause)));
            page.paragraph(indent + 5, cause.why().in(language));
        }
        if (!runbook.advice().isEmpty()) {
            page.paragraph(indent, words.text("runbook.situations"));
        }
        for (Advice advice : runbook.advice()) {
            page.paragraph(indent + 2, "- ", words.text("runbook.situation",
                    "situation", situation(advice), "advice", advice.text().in(language)));
        }
        if (!runbook.lesser().isEmpty()) {
            page.paragraph(indent, words.text("runbook.lesser"));
        }
        for (LocalText lesser : runbook.lesser()) {
            page.paragraph(indent + 2, "- ", lesser.in(language));
        }
    }

    /** A situation without words of its own is the tag itself. */
    private String situation(Advice advice) {
        String key = "situation.".concat(advice.situation());
        String text = words.text(key);
        return text.equals(key) ? advice.situation() : text;
    }

    private String fixes(Cause cause) {
        if (cause.fixes().isEmpty()) {
            return "";
        }
        List<String> fixes = new ArrayList<>();
        for (String fix : cause.fixes()) {
            fixes.add(fix.concat(need(fix, snapshot.offersFix(fix))));
        }
        return words.text("runbook.fixes", "fixes", String.join(", ", fixes));
    }

    private String need(String id, boolean installed) {
        return installed ? "" : words.text("runbook.needs", "module", neededModule(id));
    }

    /** Ids begin with the area, and the module of an area bears its name. */
    static String neededModule(String id) {
        return id.substring(0, id.indexOf('.'));
    }
}

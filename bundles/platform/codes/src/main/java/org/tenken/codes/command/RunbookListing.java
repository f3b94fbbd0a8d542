package org.tenken.codes.command;

import java.util.List;
import org.tenken.codes.catalogue.CatalogueSnapshot;
import org.tenken.codes.runbook.Runbook;

/** The list of {@code tenken runbooks}: every runbook in full, with its module. */
public final class RunbookListing {

    private final CatalogueSnapshot snapshot;
    private final Words words;

    /** Creates the list over one snapshot for a reader. */
    public RunbookListing(CatalogueSnapshot snapshot, Words words) {
        this.snapshot = snapshot;
        this.words = words;
    }

    /** Returns these runbooks as text of a width in columns. */
    public String text(List<Runbook> runbooks, int width) {
        Page page = new Page(width);
        RunbookText text = new RunbookText(words, snapshot);
        for (Runbook runbook : runbooks) {
            page.gap();
            page.paragraph(0, text.codes(runbook));
            text.render(page, 0, runbook);
        }
        if (runbooks.isEmpty()) {
            page.paragraph(0, words.text("runbook.none"));
        }
        return page.toString();
    }

    /** Returns the JSON document of {@code runbooks --format json}, with a line feed at its end. */
    public String json(List<Runbook> runbooks) {
        Json json = new Json().open('{').name("schemaVersion").number(ExplanationJson.SCHEMA);
        json.name("runbooks").open('[');
        RunbookJson one = new RunbookJson(words.language(), snapshot);
        for (Runbook runbook : runbooks) {
            one.runbook(json, runbook);
        }
        return json.close(']').close('}').toString().concat("\n");
    }
}

package org.tenken.console.bind;

import java.util.List;
import java.util.Locale;
import org.tenken.console.port.Phrase;
import org.tenken.console.port.Title;
import org.tenken.engine.catalogue.Catalogue;
import org.tenken.engine.catalogue.CheckEntry;
import org.tenken.engine.catalogue.FixEntry;
import org.tenken.engine.text.Text;
import org.tenken.engine.text.Texts;

/** Says the engine's texts when they are shown. */
record Phrases(Texts texts) {

    /** A text that compares by what it says, so that an unchanged result is not drawn anew. */
    private record Said(Text text, Texts texts) implements Phrase {
        @Override
        public String in(Locale locale) {
            return texts.render(text, locale);
        }
    }

    Phrase of(Text text) {
        return new Said(text, texts);
    }

    String value(Object value) {
        return texts.render(value, Locale.ENGLISH);
    }

    List<Title> checks(Catalogue catalogue) {
        return catalogue.checks().stream().map(this::title).toList();
    }

    List<Title> fixes(Catalogue catalogue) {
        return catalogue.fixes().stream().map(this::title).toList();
    }

    Title title(CheckEntry check) {
        return new Title(check.id(), of(check.title()), check.area(), check.module().name());
    }

    Title title(FixEntry fix) {
        return new Title(fix.id(), of(fix.title()), fix.area(), fix.module().name());
    }
}

package org.tenken.console.window;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.tenken.console.control.Chip;
import org.tenken.console.control.Scroll;
import org.tenken.console.look.Theme;
import org.tenken.console.look.Token;
import org.tenken.console.look.Typeface;
import org.tenken.console.setting.Preferences;
import org.tenken.console.text.Language;

/** The few things a person can set, and the keys. Every choice takes effect at once. */
final class SettingsPage {
    private static final List<String> KEYS = List.of("palette", "filter", "run", "recheck", "areas", "panes", "detail", "back", "copy", "all");

    private final View view;
    private final Scroll scroll;

    SettingsPage(Composite parent, View view) {
        this.view = view;
        scroll = new Scroll(parent, view.look(), Token.BACKGROUND, 18);
        Composite page = scroll.content();
        view.widgets().label(page, view.say("area.settings"), Typeface.TITLE, Token.TEXT, Token.BACKGROUND);
        Preferences now = view.desk().window().state().now().preferences();
        Composite themes = choice(page, "settings.theme", Theme.values().length);
        for (Theme theme : Theme.values()) {
            chip(themes, "theme." + name(theme), now.theme() == theme, () -> view.desk().window().prefer(kept -> kept.with(theme)));
        }
        Composite languages = choice(page, "settings.language", Language.values().length);
        for (Language language : Language.values()) {
            chip(languages, "language." + name(language), now.language() == language, () -> view.desk().window().prefer(kept -> kept.with(language)));
        }
        keys(page);
        scroll.fit();
    }

    Control control() {
        return scroll.control();
    }

    private Composite choice(Composite page, String key, int columns) {
        Label label = view.widgets().label(page, view.say(key), Typeface.HEADING, Token.TEXT, Token.BACKGROUND);
        GridDataFactory.fillDefaults().indent(0, 8).applyTo(label);
        Composite row = view.widgets().box(page, Token.BACKGROUND, columns);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 0).applyTo(row);
        return row;
    }

    private void chip(Composite row, String key, boolean on, Runnable press) {
        Chip chip = new Chip(row, view.look(), on ? "check" : "circle", on ? Token.ON_SELECTION : Token.TEXT, on ? Token.SELECTION : Token.PANEL, key, press);
        chip.show(view.say(key), on);
    }

    private void keys(Composite page) {
        Label label = view.widgets().label(page, view.say("settings.keys"), Typeface.HEADING, Token.TEXT, Token.BACKGROUND);
        GridDataFactory.fillDefaults().indent(0, 8).applyTo(label);
        Composite table = view.widgets().card(page, Token.BACKGROUND, Token.PANEL, 2);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).hint(560, SWT.DEFAULT).applyTo(table);
        for (String key : KEYS) {
            Label name = view.widgets().label(table, view.say("key." + key + ".press"), Typeface.MONO, Token.TEXT, Token.PANEL);
            GridDataFactory.swtDefaults().hint(150, SWT.DEFAULT).applyTo(name);
            view.widgets().paragraph(table, view.say("key." + key), Typeface.BASE, Token.MUTED, Token.PANEL);
        }
    }

    private static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}

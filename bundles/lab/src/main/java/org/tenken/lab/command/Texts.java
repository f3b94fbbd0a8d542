package org.tenken.lab.command;

import java.util.Locale;
import java.util.ResourceBundle;
import org.tenken.lab.windows.identity.Language;

/** The words of a host's programs in its display language. */
final class Texts {

    private final ResourceBundle bundle;
    private final Locale locale;

    Texts(Language language) {
        this.locale = language == Language.ENGLISH ? Locale.ROOT : language.locale();
        this.bundle = ResourceBundle.getBundle("org.tenken.lab.command.messages", locale, Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Returns a text with its values in their places. */
    String of(String key, Object... values) {
        return String.format(Locale.ROOT, bundle.getString(key), values);
    }
}

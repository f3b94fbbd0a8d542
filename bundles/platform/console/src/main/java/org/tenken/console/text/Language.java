package org.tenken.console.text;

import java.util.Locale;

/** A language the window speaks. */
public enum Language {
    SYSTEM(Locale.ROOT), ENGLISH(Locale.ENGLISH), JAPANESE(Locale.JAPANESE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** Returns the locale to speak, given the system's. */
    public Locale locale(Locale system) {
        if (this != SYSTEM) {
            return locale;
        }
        return system.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? Locale.JAPANESE : Locale.ENGLISH;
    }
}

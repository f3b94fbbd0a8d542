package org.tenken.codes;

import java.util.Locale;
import java.util.Map;

/**
 * A text in English and in the languages it was translated to.
 *
 * @param english what every reader gets whose language is missing
 * @param translations by language code, such as {@code ja}
 */
public record LocalText(String english, Map<String, String> translations) {

    /** Keeps its own copy of the translations. */
    public LocalText {
        translations = Map.copyOf(translations);
    }

    /** Returns a text that exists in English alone. */
    public static LocalText of(String english) {
        return new LocalText(english, Map.of());
    }

    /** Returns the text in the reader's language, or in English. */
    public String in(Locale language) {
        return translations.getOrDefault(language.getLanguage(), english);
    }
}

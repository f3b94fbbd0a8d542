package org.tenken.console.port;

import java.util.Locale;

/** A text that can be said in any language when it is shown. */
@FunctionalInterface
public interface Phrase {

    /** Says it in a language. */
    String in(Locale locale);

    /** A phrase that is the same in every language, such as a name. */
    static Phrase of(String text) {
        return new Fixed(text);
    }

    /** A text that needs no translation. */
    record Fixed(String text) implements Phrase {
        @Override
        public String in(Locale locale) {
            return text;
        }
    }
}

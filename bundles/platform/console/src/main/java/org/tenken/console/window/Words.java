package org.tenken.console.window;

import org.tenken.console.port.Phrase;
import org.tenken.console.text.Texts;

/** Phrases of the window's own, said when they are shown and so in the language of that moment. */
final class Words {
    private Words() {}

    /** A text with values, given as name, value, name, value. */
    static Phrase of(String key, Object... values) {
        return locale -> new Texts(locale).say(key, values);
    }
}

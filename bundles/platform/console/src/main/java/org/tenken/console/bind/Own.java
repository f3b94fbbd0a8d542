package org.tenken.console.bind;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tenken.console.port.Phrase;
import org.tenken.console.text.Texts;

/** The window's own words about what the services said; equal when they say the same. */
record Own(String key, List<Object> values) implements Phrase {

    static Phrase words(String key, Object... values) {
        return new Own(key, Arrays.asList(values));
    }

    @Override
    public String in(Locale locale) {
        return new Texts(locale).say(key, values.toArray());
    }
}

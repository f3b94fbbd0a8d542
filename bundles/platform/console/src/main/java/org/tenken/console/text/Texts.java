package org.tenken.console.text;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.tenken.console.port.Phrase;

/** Says the window's own words in one language. Values are named in the text, as in {@code {host}}. */
public final class Texts {
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    /** Reads the words of a language. */
    public Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("OSGI-INF.l10n.bundle", locale, Texts.class.getClassLoader(), EXACT);
    }

    /** Returns the language spoken. */
    public Locale locale() {
        return locale;
    }

    /** Says a text that needs no values. */
    public String say(String key) {
        return bundle.getString(key);
    }

    /** Says a text with values, given as name, value, name, value. Whole numbers get the language's grouping. */
    public String say(String key, Object... values) {
        String text = say(key);
        for (int i = 0; i < values.length; i += 2) {
            text = text.replace("{" + values[i] + "}", shown(values[i + 1]));
        }
        return text;
    }

    /** Says a text that has a form for one and a form for more; the number is the value {@code count}. */
    public String count(String key, long count, Object... values) {
        String form = say(count == 1 ? key + ".one" : key + ".many", values);
        return form.replace("{count}", number(count));
    }

    /** Says a phrase that came from elsewhere. */
    public String say(Phrase phrase) {
        return phrase.in(locale);
    }

    /** Writes a whole number as this language does. */
    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    private String shown(Object value) {
        if (value instanceof Integer || value instanceof Long) {
            return number(((Number) value).longValue());
        }
        return value instanceof Phrase phrase ? say(phrase) : String.valueOf(value);
    }
}

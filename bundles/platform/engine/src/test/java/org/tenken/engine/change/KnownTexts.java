package org.tenken.engine.change;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tenken.engine.catalogue.Module;
import org.tenken.engine.scripted.ScriptedEngine;
import org.tenken.engine.text.Text;
import org.tenken.engine.text.Texts;

/** Texts that read as their key and values, and only for keys and values that both languages have. */
final class KnownTexts implements Texts {

    private static final Pattern VALUE = Pattern.compile("\\{([A-Za-z-]+)}");

    private final Texts plain = new ScriptedEngine.PlainTexts();
    private final List<ResourceBundle> languages = List.of(language(Locale.ROOT), language(Locale.JAPANESE));

    private static ResourceBundle language(Locale locale) {
        return ResourceBundle.getBundle("OSGI-INF/l10n/bundle", locale, ResourceBundle.Control.getNoFallbackControl(
                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Override
    public Text text(Module module, String key, SortedMap<String, Object> values) {
        return plain.text(module, key, values);
    }

    @Override
    public Text own(String key, SortedMap<String, Object> values) {
        for (ResourceBundle language : languages) {
            Matcher wanted = VALUE.matcher(language.getString(key));
            while (wanted.find()) {
                if (!values.containsKey(wanted.group(1))) {
                    throw new AssertionError(key + " has no value for " + wanted.group(1));
                }
            }
        }
        return plain.own(key, values);
    }

    @Override
    public String render(Text text, Locale locale) {
        return plain.render(text, locale);
    }

    @Override
    public String render(Object value, Locale locale) {
        return plain.render(value, locale);
    }
}

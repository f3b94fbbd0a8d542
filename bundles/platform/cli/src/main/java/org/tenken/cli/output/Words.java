package org.tenken.cli.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The command line's own words in one language; English where a translation is missing. */
public final class Words {

    private static final String FOLDER = "/OSGI-INF/l10n/";

    private final Properties words;

    /** Loads the words of a language. */
    public Words(Locale language) {
        Properties english = load("bundle", new Properties());
        this.words = language.getLanguage().equals("ja") ? load("bundle_ja", english) : english;
    }

    /** Says a text; pairs of name and value fill its braces. */
    public String say(String key, Object... namesAndValues) {
        String text = Optional.ofNullable(words.getProperty(key)).orElse(key);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            text = numbered(text, String.valueOf(namesAndValues[i]), String.valueOf(namesAndValues[i + 1]));
        }
        return text;
    }

    /** Fills {@code {count}}, and {@code {count|host|hosts}} with the word that fits the number. */
    private static String numbered(String text, String name, String value) {
        Matcher words = Pattern.compile("\\{" + Pattern.quote(name) + "\\|([^|}]*)\\|([^}]*)}").matcher(text);
        return words.replaceAll(value.equals("1") ? "$1" : "$2").replace("{" + name + "}", value);
    }

    private static Properties load(String name, Properties defaults) {
        Properties properties = new Properties(defaults);
        try (InputStream stream = Words.class.getResourceAsStream(FOLDER + name + ".properties")) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}

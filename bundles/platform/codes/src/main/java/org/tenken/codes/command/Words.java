package org.tenken.codes.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** This bundle's own texts in one language; what is missing in it is English. */
public final class Words {

    private final Locale language;
    private final Properties texts;

    private Words(Locale language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    /** Reads the texts for a reader's language. */
    public static Words in(Locale language) {
        Properties texts = new Properties();
        load("bundle.properties", texts);
        if (language.getLanguage().equals("ja")) {
            load("bundle_ja.properties", texts);
        }
        return new Words(language, texts);
    }

    private static void load(String name, Properties texts) {
        try (InputStream content = Words.class.getResourceAsStream("/OSGI-INF/l10n/".concat(name))) {
            texts.load(new InputStreamReader(content, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new IllegalStateException("this bundle's texts cannot be read: " + name, broken);
        }
    }

    /** Returns the reader's language. */
    public Locale language() {
        return language;
    }

    /**
     * Returns the text of a key with its named values filled in.
     *
     * @param namesAndValues a name and its value in turn
     */
    public String text(String key, String... namesAndValues) {
        String text = texts.getProperty(key, key);
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            text = text.replace("{".concat(namesAndValues[i]).concat("}"), namesAndValues[i + 1]);
        }
        return text;
    }
}

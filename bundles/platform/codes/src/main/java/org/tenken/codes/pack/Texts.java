package org.tenken.codes.pack;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import org.tenken.codes.LocalText;
import org.tenken.codes.Module;
import org.tenken.codes.catalogue.Problem;

/** The translated texts of one module: properties files whose names end in a language. */
final class Texts {

    private static final int LONGEST = 4_000;

    private final Map<String, Properties> byLanguage = new LinkedHashMap<>();
    private final Module module;
    private final Consumer<Problem> problems;

    Texts(Module module, Consumer<Problem> problems) {
        this.module = module;
        this.problems = problems;
    }

    /** Adds {@code codes.properties}, {@code codes_ja.properties} and the like; the one without language is English. */
    void add(PackFile file) {
        String name = file.path().substring(PackFile.TEXTS.length(), file.path().length() - ".properties".length());
        int underscore = name.indexOf('_');
        String language = underscore < 0 ? "" : name.substring(underscore + 1);
        Properties texts = byLanguage.computeIfAbsent(language, missing -> new Properties());
        try {
            texts.load(new StringReader(file.text()));
        } catch (IOException | IllegalArgumentException wrong) {
            problems.accept(new Problem(module, file.path(), 0, "not a properties file: " + wrong.getMessage()));
        }
    }

    /** Returns the text of a key in all languages, or nothing if there is none in English. */
    Optional<LocalText> find(String key) {
        Optional<String> english = text("", key);
        if (english.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> translations = new HashMap<>();
        for (String language : byLanguage.keySet()) {
            text(language, key).ifPresent(text -> translations.put(language, text));
        }
        translations.remove("");
        return Optional.of(new LocalText(english.get(), translations));
    }

    private Optional<String> text(String language, String key) {
        Properties texts = byLanguage.get(language);
        return texts == null ? Optional.empty() : Optional.ofNullable(texts.getProperty(key)).filter(Texts::isPlain);
    }

    /** Tells whether a text is not too long and no character of it moves a cursor or turns the writing. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' || c >= 0x7F && c < 0xA0;
            boolean turning = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
            if (control || turning || c == '\u2028' || c == '\u2029') {
                return false;
            }
        }
        return text.length() <= LONGEST;
    }
}

package org.tenken.codes.explain;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.tenken.codes.Meaning;

/** A meaning with its texts in small letters. */
final class Searched {

    /** The rank of what does not match. */
    static final int NONE = 9;

    private final Meaning meaning;
    private final String code;
    private final String symbols;
    private final String english;
    private final Map<String, String> translated = new HashMap<>();

    Searched(Meaning meaning) {
        this.meaning = meaning;
        this.code = small(meaning.subject().text());
        this.symbols = small(String.join(" ", meaning.symbols()));
        this.english = small(meaning.component().name().english() + ' ' + meaning.component().id() + ' '
                + meaning.text().english());
        meaning.text().translations().forEach(this::add);
        meaning.component().name().translations().forEach(this::add);
    }

    private void add(String language, String text) {
        translated.merge(language, small(text), String::concat);
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    Meaning meaning() {
        return meaning;
    }

    /** Returns how well all words match, 0 being best; the worst word counts. */
    int rank(String[] words, String language) {
        int worst = 0;
        for (String word : words) {
            worst = Math.max(worst, rank(word, translated.getOrDefault(language, "")));
        }
        return worst;
    }

    private int rank(String word, String own) {
        if (code.equals(word) || symbols.equals(word)) {
            return 0;
        }
        if (code.startsWith(word) || code.startsWith(word, 2)) {
            return 1;
        }
        if (symbols.startsWith(word)) {
            return 2;
        }
        if (symbols.contains(word)) {
            return symbols.contains("_".concat(word)) ? 3 : 4;
        }
        if (code.contains(word)) {
            return 5;
        }
        return english.contains(word) || own.contains(word) ? 6 : NONE;
    }
}

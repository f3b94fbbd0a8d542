package org.tenken.codes.command;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tenken.codes.Code;
import org.tenken.codes.explain.Explainer;
import org.tenken.codes.input.Mention;
import org.tenken.codes.pack.PackFilter;

/** Wants the few rows that can answer one question. What it lets through may be too much, but never too little. */
final class Interest implements PackFilter {

    private static final int DIGITS = 10;

    private final Set<String> codes = new HashSet<>();
    private final boolean everything;
    private final String language;

    Interest(List<Mention> mentions, Locale language) {
        this.language = language.getLanguage();
        boolean symbols = mentions.isEmpty();
        for (Mention mention : mentions) {
            symbols |= mention instanceof Mention.Symbol;
            if (mention instanceof Mention.Number number) {
                add(number.codes());
                add(number.guesses());
            }
        }
        everything = symbols;
    }

    private void add(List<Code> mentioned) {
        for (Code code : mentioned) {
            for (Code relative : Explainer.relatives(code)) {
                codes.add(relative.hex());
            }
        }
    }

    @Override
    public boolean wantsRow(String line) {
        return everything || !line.startsWith("0x") || line.length() < DIGITS
                || codes.contains(line.substring(0, DIGITS));
    }

    @Override
    public boolean wantsRunbook(String text) {
        if (everything || text.contains("event:")) {
            return true;
        }
        for (String code : codes) {
            if (text.contains(code)) {
                return true;
            }
        }
        return false;
    }

    /** Event sources are recognised in every language, hence Japanese names are read for English readers too. */
    @Override
    public boolean wantsTexts(String path) {
        return language.equals("ja") || !path.endsWith("_ja.properties") || path.endsWith("codes_ja.properties");
    }
}

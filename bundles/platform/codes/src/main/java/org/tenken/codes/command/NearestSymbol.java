package org.tenken.codes.command;

import java.util.Locale;
import java.util.Optional;
import org.tenken.codes.Meaning;
import org.tenken.codes.catalogue.CatalogueSnapshot;

/** Finds the symbol that somebody meant who typed a part of it, or mistyped it. */
final class NearestSymbol {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 120;

    private final CatalogueSnapshot snapshot;

    NearestSymbol(CatalogueSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Returns the symbol that takes the fewest changes, if they are few against the length of what was typed. */
    Optional<String> find(String text) {
        String typed = text.strip().toUpperCase(Locale.ROOT);
        Optional<String> nearest = Optional.empty();
        int least = Math.min(3, typed.length() / 4) + 1;
        if (typed.length() < SHORTEST || typed.length() > LONGEST || typed.indexOf(' ') >= 0) {
            return nearest;
        }
        for (Meaning meaning : snapshot.meanings()) {
            for (String symbol : meaning.symbols()) {
                boolean part = symbol.contains("_".concat(typed)) || symbol.startsWith(typed);
                int changes = part ? 0 : changes(typed, symbol);
                if (changes < least) {
                    least = changes;
                    nearest = Optional.of(symbol);
                }
            }
        }
        return nearest;
    }

    /** The number of characters to insert, delete or replace. */
    static int changes(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int i = 0; i <= to.length(); i++) {
            row[i] = i;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}

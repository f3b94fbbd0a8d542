package org.tenken.codes.command;

import java.util.List;
import org.tenken.codes.catalogue.CatalogueSnapshot;
import org.tenken.codes.input.Mention;

/** The one line for a text in which no code was found. */
final class NoCode {

    private static final int LONGEST = 60;

    private final CatalogueSnapshot snapshot;

    NoCode(CatalogueSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    String line(String text, List<Mention> mentions) {
        String shown = shown(text);
        for (Mention mention : mentions) {
            if (mention instanceof Mention.Number number) {
                return "explain: " + shown(number.typed()) + (number.guesses().isEmpty()
                        ? " is not a number of 32 bits; a code has eight hexadecimal digits, such as 0x80072F8F"
                        : " lacks a digit, and no known code differs by one; a code has eight hexadecimal digits");
            }
        }
        if (!mentions.isEmpty() && mentions.get(0) instanceof Mention.Extension) {
            return "explain: " + shown
                    + " is an extend code; give the result in front of it, such as 0xC1900101 - 0x20017";
        }
        return "explain: no code in \"" + shown + "\"; " + suggestion(text);
    }

    private String suggestion(String text) {
        return new NearestSymbol(snapshot).find(text).map(name -> "did you mean " + name + "?")
                .orElse("give a code such as 0x80072F8F, or search with: tenken codes --search TEXT");
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
            shown.append(Character.isISOControl(text.charAt(i)) ? ' ' : text.charAt(i));
        }
        return text.length() > LONGEST ? shown.append("...").toString() : shown.toString();
    }
}

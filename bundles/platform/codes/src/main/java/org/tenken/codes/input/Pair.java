package org.tenken.codes.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tenken.codes.Code;

/** A result and an extend code, as Windows Setup prints them: {@code 0xC1900101 - 0x20017}. */
final class Pair {

    private Pair() {}

    /** Reads the pair that begins at a word, whether its dash stands alone, sticks to a number or is missing. */
    static Optional<Mention> of(List<String> words, int at) {
        int length = length(words, at);
        if (length == 0) {
            return Optional.empty();
        }
        String joined = String.join("", words.subList(at, at + length));
        String digits = joined.replace("-", "").toLowerCase(Locale.ROOT).replace("0x", " 0x").trim();
        int blank = digits.indexOf(' ');
        String result = digits.substring(0, blank);
        return Optional.of(of(String.join(" ", words.subList(at, at + length)),
                result.startsWith("0x") ? result.substring(2) : result, digits.substring(blank + 3)));
    }

    static Mention of(String typed, String result, String extend) {
        Code code = Code.of(Integer.parseUnsignedInt(result, 16)).with(Integer.parseInt(extend, 16));
        return new Mention.Number(typed, List.of(code), List.of());
    }

    /** Returns how many words the pair takes, or 0 if there is none. */
    static int length(List<String> words, int at) {
        StringBuilder joined = new StringBuilder();
        for (int length = 1; length <= 3 && at + length <= words.size(); length++) {
            joined.append(words.get(at + length - 1));
            if (isPair(joined)) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isPair(CharSequence joined) {
        return Prose.PAIR.matcher(joined).matches();
    }
}

package org.tenken.codes.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tenken.codes.Code;

/** A result and an extend code, as Windows Setup prints them: {@code 0xC1900101 - 0x20017}. */
final class Pair {

    /** Where the extend code begins when result and extend code are written without anything around them. */
    private static final int RESULT = 8;
    private static final int EXTEND = 5;

    private Pair() {}

    /** Reads the pair in the first words of a list, whether its dash stands alone, sticks to a number or is missing. */
    static Optional<Mention> of(List<String> words) {
        String joined = String.join("", words).toLowerCase(Locale.ROOT);
        String result = joined.startsWith("0x") ? joined.substring(2) : joined;
        String rest = result.length() > RESULT ? result.substring(RESULT) : "";
        String extend = rest.startsWith("-") ? rest.substring(1) : rest;
        if (!extend.startsWith("0x") || !isExtend(extend.substring(2)) || !isResult(result.substring(0, RESULT))) {
            return Optional.empty();
        }
        return Optional.of(of(String.join(" ", words), result.substring(0, RESULT), extend.substring(2)));
    }

    static Mention of(String typed, String result, String extend) {
        Code code = Code.of(Integer.parseUnsignedInt(result, 16)).with(Integer.parseInt(extend, 16));
        return new Mention.Number(typed, List.of(code), List.of());
    }

    private static boolean isResult(String digits) {
        return digits.length() == RESULT && Notation.isHexadecimal(digits, 0);
    }

    /** A phase, two zeros and an operation of two digits. */
    static boolean isExtend(String digits) {
        return digits.length() == EXTEND && digits.startsWith("00", 1) && digits.charAt(0) <= '9'
                && Notation.isHexadecimal(digits, 0);
    }
}

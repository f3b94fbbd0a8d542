package org.tenken.codes.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tenken.codes.Code;

/** Reads one word that is nothing but a number in some notation. */
final class Notation {

    private static final long MOST = 0xFFFF_FFFFL;

    private Notation() {}

    /** Reads a word such as {@code 0x80072F8F}, {@code &H80072F8F}, {@code 80072F8Fh} or {@code -2147012721}. */
    static Optional<Mention> read(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.startsWith("0x") || lower.startsWith("&h")) {
            return isHexadecimal(lower, 2) ? Optional.of(hexadecimal(word, lower.substring(2))) : Optional.empty();
        }
        if (lower.length() == 9 && lower.endsWith("h") && isHexadecimal(lower.substring(0, 8), 0)) {
            return Optional.of(hexadecimal(word, lower.substring(0, 8)));
        }
        if (isDecimal(lower)) {
            return Optional.of(decimal(word));
        }
        boolean bits = (lower.length() == 7 || lower.length() == 8 || lower.length() == 16) && isHexadecimal(lower, 0);
        return bits ? Optional.of(hexadecimal(word, lower)) : Optional.empty();
    }

    static Mention hexadecimal(String typed, String digits) {
        if (digits.length() == 7) {
            return new Mention.Number(typed, List.of(), withOneDigitMore(digits));
        }
        if (digits.length() == 16 && digits.startsWith("ffffffff")) {
            return new Mention.Number(typed, List.of(bits(digits.substring(8))), List.of());
        }
        if (digits.length() > 8) {
            return new Mention.Number(typed, List.of(), List.of());
        }
        int value = Integer.parseUnsignedInt(digits, 16);
        if (Pair.isExtend(digits)) {
            return new Mention.Extension(typed, value);
        }
        boolean small = value >= 0 && value <= 0xFFFF;
        return new Mention.Number(typed, List.of(small ? Code.ofWin32(value) : Code.of(value)), List.of());
    }

    static Mention decimal(String typed) {
        List<Code> codes = new ArrayList<>();
        List<Code> guesses = new ArrayList<>();
        boolean bits = typed.charAt(0) == '8' || typed.charAt(0) == '9';
        if (bits && typed.length() == 8) {
            codes.add(bits(typed));
        }
        if (bits && typed.length() == 7) {
            guesses.addAll(withOneDigitMore(typed));
        }
        if (typed.length() <= 11) {
            long number = Long.parseLong(typed);
            if (number >= Integer.MIN_VALUE && number <= MOST) {
                codes.add(number >= 0 && number <= 0xFFFF ? Code.ofWin32((int) number) : Code.of((int) number));
            }
        }
        return new Mention.Number(typed, codes, guesses);
    }

    /** A zero lost among zeros is the usual slip, hence the zeros first and then the digit that stands next to it. */
    private static List<Code> withOneDigitMore(String digits) {
        List<Code> guesses = new ArrayList<>();
        for (int i = 1; i <= digits.length(); i++) {
            insert(digits, i, '0', guesses);
        }
        for (int i = 1; i <= digits.length(); i++) {
            insert(digits, i, digits.charAt(i - 1), guesses);
        }
        for (int i = 1; i <= digits.length(); i++) {
            for (int digit = 1; digit < 16; digit++) {
                insert(digits, i, Character.forDigit(digit, 16), guesses);
            }
        }
        return guesses;
    }

    private static void insert(String digits, int at, char digit, List<Code> guesses) {
        Code guess = bits(digits.substring(0, at).concat(String.valueOf(digit)).concat(digits.substring(at)));
        for (Code known : guesses) {
            if (known.value() == guess.value()) {
                return;
            }
        }
        guesses.add(guess);
    }

    private static Code bits(String digits) {
        return Code.of(Integer.parseUnsignedInt(digits, 16));
    }

    static boolean isHexadecimal(String word, int from) {
        for (int i = from; i < word.length(); i++) {
            if (Character.digit(word.charAt(i), 16) < 0 || word.charAt(i) > 'z') {
                return false;
            }
        }
        return word.length() > from && word.length() - from <= 20;
    }

    private static boolean isDecimal(String word) {
        int from = word.startsWith("-") ? 1 : 0;
        for (int i = from; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return word.length() > from && word.length() <= 20;
    }
}

package org.tenken.codes.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds every mention of a code in a text.
 *
 * <p>A text that holds nothing but codes is taken at its word: {@code 5} is a code there. In prose a number counts only
 * if it looks like nothing else, or if a word such as "error" stands in front of it.
 */
public final class CodeReader {

    /** How much of a text is looked at, in characters. */
    public static final int LIMIT = 1_000_000;

    private static final int LONGEST_LIST = 2_000;
    private static final String SEPARATORS = " \t\r\n,;/()[]{}<>\"'`";

    /** Returns the mentions in the order of the text; a code that is mentioned twice is there twice. */
    public List<Mention> read(String text) {
        String half = Width.half(text.length() > LIMIT ? text.substring(0, LIMIT) : text);
        Optional<List<Mention>> list = half.length() > LONGEST_LIST ? Optional.empty() : list(half);
        return list.isPresent() ? list.get() : new Prose(half).mentions();
    }

    /** Reads a text that is codes and separators alone. */
    private static Optional<List<Mention>> list(String text) {
        List<String> words = words(text);
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int length = pairLength(words, i);
            if (length > 0) {
                Pair.of(words.subList(i, i + length)).ifPresent(mentions::add);
                i += length - 1;
                continue;
            }
            Optional<Mention> mention = word(words.get(i));
            if (mention.isEmpty()) {
                return Optional.empty();
            }
            if (!mention.get().typed().startsWith("HRESULT_FROM_")) {
                mentions.add(mention.get());
            }
        }
        return mentions.isEmpty() ? Optional.empty() : Optional.of(mentions);
    }

    /** Returns how many words the pair takes that begins here, or 0 if there is none. */
    private static int pairLength(List<String> words, int at) {
        for (int length = 1; length <= 3 && at + length <= words.size(); length++) {
            if (Pair.of(words.subList(at, at + length)).isPresent()) {
                return length;
            }
        }
        return 0;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean separator = i == text.length() || SEPARATORS.indexOf(text.charAt(i)) >= 0;
            if (!separator && start < 0) {
                start = i;
            } else if (separator && start >= 0) {
                words.add(trimmed(text.substring(start, i)));
                start = -1;
            }
        }
        return words;
    }

    /** A colon or a full stop behind a code belongs to the sentence. */
    private static String trimmed(String word) {
        int end = word.length();
        while (end > 1 && ":.\u3002\u3001".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = 0;
        while (start < end - 1 && "#:".indexOf(word.charAt(start)) >= 0) {
            start++;
        }
        return word.substring(start, end);
    }

    private static Optional<Mention> word(String word) {
        Optional<Mention> number = Notation.read(word);
        return number.isPresent() ? number : labelled(word).or(() -> symbol(word));
    }

    /** Windows Update's own page writes {@code WindowsUpdate_80072EFE}. */
    private static Optional<Mention> labelled(String word) {
        int label = word.indexOf('_');
        String digits = word.substring(label + 1);
        return label > 0 && digits.length() == 8 && digits.charAt(0) >= '8' && Notation.isHexadecimal(digits, 0)
                ? Notation.read(digits) : Optional.empty();
    }

    private static Optional<Mention> symbol(String word) {
        boolean inner = word.indexOf('_') > 0 && word.length() <= 120;
        for (int i = 0; inner && i < word.length(); i++) {
            char c = word.charAt(i);
            inner = c == '_' || c < 0x80 && Character.isLetterOrDigit(c);
        }
        return inner ? Optional.of(new Mention.Symbol(word.toUpperCase(Locale.ROOT))) : Optional.empty();
    }
}

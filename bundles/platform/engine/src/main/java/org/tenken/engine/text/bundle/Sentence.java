package org.tenken.engine.text.bundle;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with named values in braces.
 *
 * @param text such as {@code The clock is {offset} off}
 */
record Sentence(String text) {

    private static final Pattern NAMED = Pattern.compile("\\{([A-Za-z][A-Za-z0-9.-]*)}");

    /** Returns the sentence; a name without a value stays as it stands. */
    String fill(Map<String, Object> values, Function<Object, String> words) {
        return NAMED.matcher(text).replaceAll(match -> Matcher.quoteReplacement(value(match, values, words)));
    }

    private static String value(MatchResult match, Map<String, Object> values, Function<Object, String> words) {
        Object value = values.get(match.group(1));
        return value == null ? match.group() : words.apply(value);
    }
}

package org.tenken.engine.setting.file;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person types, as a value of the type of a setting's default. */
final class Typed {

    private static final Pattern SHORT = Pattern.compile("([0-9]{1,9})\\s*(ms|s|m|min|h|d)");
    private static final Map<String, Duration> UNITS = Map.of("ms", Duration.ofMillis(1), "s", Duration.ofSeconds(1),
            "m", Duration.ofMinutes(1), "min", Duration.ofMinutes(1), "h", Duration.ofHours(1), "d",
            Duration.ofDays(1));
    private static final int LONGEST = 2000;

    private Typed() {}

    /** Returns the value; the exception's message says what would fit. */
    static Object of(String text, Object otherwise) {
        String plain = text.strip();
        if (plain.length() > LONGEST || plain.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("one line of at most " + LONGEST + " characters");
        }
        if (otherwise instanceof Duration) {
            return duration(plain);
        }
        if (otherwise instanceof Long) {
            return number(plain);
        }
        return otherwise instanceof Boolean ? truth(plain) : plain;
    }

    private static Duration duration(String text) {
        Matcher matcher = SHORT.matcher(text.toLowerCase(Locale.ROOT));
        if (matcher.matches()) {
            return UNITS.get(matcher.group(2)).multipliedBy(Long.parseLong(matcher.group(1)));
        }
        try {
            return Duration.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a duration, such as 90s, 5m, 2h, 1d or PT5M", e);
        }
    }

    private static Long number(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("a whole number", e);
        }
    }

    private static Boolean truth(String text) {
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            return Boolean.valueOf(text);
        }
        throw new IllegalArgumentException("true or false");
    }
}

package org.tenken.lab.wql;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A CIM date and time on the UTC axis (DSP0004, section 5.2.4); trailing parts may be missing in a query. */
record Moment(LocalDateTime utc) implements Comparable<Moment> {

    private static final Pattern FORM =
            Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)"
            + "(?:(\\d\\d)(\\d\\d)(\\d\\d))?(?:\\.(\\d{6}|\\*{6}))?([+-]\\d{3})?");
    private static final Pattern PLAIN =
            Pattern.compile("(\\d{4})[-/](\\d\\d?)[-/](\\d\\d?)(?:[ T](\\d\\d?):(\\d\\d)(?::(\\d\\d))?)?()()Z?");

    static Optional<Moment> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            matcher = PLAIN.matcher(text.strip());
        }
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(matcher));
        } catch (DateTimeException notDate) {
            return Optional.empty();
        }
    }

    private static Moment read(Matcher parts) {
        LocalDateTime local = LocalDateTime.of(number(parts, 1), number(parts, 2), number(parts, 3),
                number(parts, 4), number(parts, 5), number(parts, 6), number(parts, 7) * 1000);
        return new Moment(local.minusMinutes(number(parts, 8)));
    }

    private static int number(Matcher parts, int group) {
        String text = parts.group(group);
        return text == null || text.isEmpty() || text.startsWith("*") ? 0 : Integer.parseInt(text);
    }

    @Override
    public int compareTo(Moment other) {
        return utc.compareTo(other.utc);
    }
}

package org.tenken.engine.text.bundle;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tenken.api.read.Bytes;

/** Says typed values in English or Japanese; other languages read English. */
final class Words {

    /** The mean year of the Gregorian calendar, 365.2425 days. */
    private static final long SECONDS_A_YEAR = 31_556_952;

    private static final DateTimeFormatter ENGLISH_TIME =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter JAPANESE_TIME =
            DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm:ss 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final boolean japanese;

    Words(Locale locale) {
        japanese = locale.getLanguage().equals("ja");
    }

    String of(Object value) {
        if (value instanceof Duration duration) {
            return duration(duration);
        }
        if (value instanceof Instant instant) {
            return (japanese ? JAPANESE_TIME : ENGLISH_TIME).format(instant);
        }
        if (value instanceof List<?> list) {
            return list(list.stream().map(this::of).toList());
        }
        if (value instanceof Boolean flag) {
            return japanese ? flag ? "はい" : "いいえ" : flag ? "yes" : "no";
        }
        return value instanceof Bytes bytes ? bytes.hex() : String.valueOf(value);
    }

    private String list(List<String> words) {
        if (japanese || words.size() < 2) {
            return String.join("、", words);
        }
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    private String duration(Duration duration) {
        Duration length = duration.abs();
        String sign = duration.isNegative() ? "−" : "";
        if (length.compareTo(Duration.ofSeconds(1)) < 0 && !length.isZero()) {
            long millis = Math.max(1, length.toMillis());
            return sign + (japanese ? millis + "ミリ秒" : millis + " ms");
        }
        return sign + String.join(japanese ? "" : " ", parts(length));
    }

    private List<String> parts(Duration length) {
        long years = length.toSeconds() / SECONDS_A_YEAR;
        Duration rest = length.minusSeconds(years * SECONDS_A_YEAR);
        long[] amounts = {years, rest.toDays(), rest.toHoursPart(), rest.toMinutesPart(), rest.toSecondsPart()};
        List<Map.Entry<String, String>> units = List.of(Map.entry("year", "年"), Map.entry("day", "日"),
                Map.entry("hour", "時間"), Map.entry("minute", "分"), Map.entry("second", "秒"));
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < amounts.length && parts.size() < 2; i++) {
            if (amounts[i] > 0) {
                parts.add(part(amounts[i], units.get(i)));
            } else if (!parts.isEmpty()) {
                break;
            }
        }
        return parts.isEmpty() ? List.of(part(0, units.get(units.size() - 1))) : parts;
    }

    private String part(long amount, Map.Entry<String, String> unit) {
        return japanese ? amount + unit.getValue() : amount + " " + unit.getKey() + (amount == 1 ? "" : "s");
    }
}

package org.tenken.engine.text.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenken.api.read.Bytes;

final class WordsTest {

    private final Words english = new Words(Locale.UK);
    private final Words japanese = new Words(Locale.JAPAN);

    @ParameterizedTest
    @CsvSource({"PT0S,0 seconds,0秒", "PT0.0001S,1 ms,1ミリ秒", "PT0.25S,250 ms,250ミリ秒", "PT1S,1 second,1秒",
            "PT59.9S,59 seconds,59秒", "PT5M,5 minutes,5分", "PT5M1S,5 minutes 1 second,5分1秒", "PT1H0M5S,1 hour,1時間",
            "PT-2H-30M,−2 hours 30 minutes,−2時間30分", "PT26H,1 day 2 hours,1日2時間", "P800D,2 years 69 days,2年69日"})
    void saysDurationsInTwoUnitsAtMost(Duration duration, String inEnglish, String inJapanese) {
        assertThat(List.of(english.of(duration), japanese.of(duration))).containsExactly(inEnglish, inJapanese);
    }

    @Test
    void saysPointsInTimeListsAndTruthInTheReadersLanguage() {
        Instant time = Instant.parse("2026-01-02T03:04:05Z");
        assertThat(List.of(english.of(time), japanese.of(time)))
                .containsExactly("2 Jan 2026, 03:04:05 UTC", "2026年1月2日 03:04:05 UTC");
        assertThat(List.of(english.of(List.of("a", "b", "c")), japanese.of(List.of("a", "b")), english.of(List.of()),
                english.of(List.of("a")))).containsExactly("a, b and c", "a、b", "", "a");
        assertThat(List.of(english.of(true), japanese.of(false), english.of(8530L), english.of(new Bytes("ff"))))
                .containsExactly("yes", "いいえ", "8530", "ff");
        assertThat(new Words(Locale.GERMANY).of(Duration.ofMinutes(1))).isEqualTo("1 minute");
    }

    @Test
    void fillsNamedValuesAndLeavesUnknownNames() {
        assertThat(new Sentence("{a} and {b} of {c-d} {}")
                .fill(Map.of("a", "$1", "c-d", List.of("x", "y")), english::of))
                .isEqualTo("$1 and {b} of x and y {}");
    }
}

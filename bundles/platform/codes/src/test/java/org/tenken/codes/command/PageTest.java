package org.tenken.codes.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {

    private static String page(int width, String text) {
        Page page = new Page(width);
        page.paragraph(2, "- ", text);
        return page.toString();
    }

    @Test
    void wrapsBetweenWordsAndHangsTheRest() {
        assertThat(page(26, "one two three four five six seven")).isEqualTo("""
                  - one two three four
                    five six seven
                """);
    }

    @Test
    void fillsALineToItsLastColumn() {
        assertThat(page(24, "12345678901234567890 x")).isEqualTo("  - 12345678901234567890\n    x\n");
    }

    @Test
    void countsWideCharactersTwice() {
        assertThat(page(24, "時計が大きくずれています")).isEqualTo("  - 時計が大きくずれてい\n    ます\n");
    }

    @Test
    void beginsNoLineWithAFullStopAndEndsNoneWithABracket() {
        assertThat(page(24, "時計が大きくずれている。")).isEqualTo("  - 時計が大きくずれてい\n    る。\n");
        assertThat(page(24, "時計が大きくずれている(秒)")).isEqualTo("  - 時計が大きくずれてい\n    る(秒)\n");
    }

    @Test
    void cutsAWordThatFitsNoLine() {
        assertThat(page(24, "x".repeat(45))).isEqualTo(
                "  - " + "x".repeat(20) + "\n    " + "x".repeat(20) + "\n    " + "x".repeat(5) + "\n");
    }

    @Test
    void writesAnEmptyParagraphAsItsMark() {
        assertThat(page(24, "")).isEqualTo("  - \n");
    }
}

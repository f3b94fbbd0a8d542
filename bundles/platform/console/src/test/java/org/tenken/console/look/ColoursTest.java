package org.tenken.console.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ColoursTest {

    static Stream<Arguments> pairs() {
        return Stream.of(Colours.ofLight(), Colours.ofDark()).flatMap(colours -> Stream.of(
                Arguments.of(colours, Token.TEXT, Token.PANEL, 4.5), Arguments.of(colours, Token.TEXT, Token.BACKGROUND, 4.5),
                Arguments.of(colours, Token.TEXT, Token.RAIL, 4.5), Arguments.of(colours, Token.TEXT, Token.SELECTION, 4.5),
                Arguments.of(colours, Token.TEXT, Token.HOVER, 4.5), Arguments.of(colours, Token.MUTED, Token.PANEL, 4.5),
                Arguments.of(colours, Token.MUTED, Token.BACKGROUND, 4.5), Arguments.of(colours, Token.MUTED, Token.RAIL, 4.5),
                Arguments.of(colours, Token.ON_ACCENT, Token.ACCENT, 4.5), Arguments.of(colours, Token.ON_SELECTION, Token.SELECTION, 4.5),
                Arguments.of(colours, Token.ON_SELECTION, Token.RUN_FILL, 4.5), Arguments.of(colours, Token.WARN, Token.WARN_FILL, 4.5),
                Arguments.of(colours, Token.FAIL, Token.FAIL_FILL, 4.5), Arguments.of(colours, Token.WARN, Token.PANEL, 4.5),
                Arguments.of(colours, Token.FAIL, Token.PANEL, 4.5), Arguments.of(colours, Token.FAIL, Token.BACKGROUND, 4.5),
                Arguments.of(colours, Token.WARN, Token.BACKGROUND, 4.5), Arguments.of(colours, Token.WARN, Token.RAIL, 4.5),
                Arguments.of(colours, Token.OK, Token.PANEL, 4.5), Arguments.of(colours, Token.OK, Token.RAIL, 4.3),
                Arguments.of(colours, Token.ACCENT, Token.PANEL, 3.0), Arguments.of(colours, Token.BORDER, Token.PANEL, 3.0)));
    }

    @ParameterizedTest(name = "{1} on {2}")
    @MethodSource("pairs")
    void standOutFromWhatTheyAreDrawnOn(Colours colours, Token ink, Token surface, double least) {
        assertThat(contrast(colours.of(ink), colours.of(surface))).as("dark: " + colours.dark()).isGreaterThanOrEqualTo(least);
    }

    /** Contrast ratio as the Web Content Accessibility Guidelines define it. */
    private static double contrast(RGB one, RGB other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(RGB rgb) {
        return 0.2126 * channel(rgb.red) + 0.7152 * channel(rgb.green) + 0.0722 * channel(rgb.blue);
    }

    private static double channel(int value) {
        double share = value / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}

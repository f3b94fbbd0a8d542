package org.tenken.cli.output;

/** How many columns a text takes on a terminal, where East Asian characters take two (Unicode Standard Annex 11). */
final class Width {

    private Width() {}

    static int of(String text) {
        return text.codePoints().map(Width::of).sum();
    }

    static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    private static int of(int point) {
        boolean wide = point >= 0x1100 && point <= 0x115f || point >= 0x2e80 && point <= 0xa4cf
                || point >= 0xac00 && point <= 0xd7a3 || point >= 0xf900 && point <= 0xfaff
                || point >= 0xfe30 && point <= 0xfe4f || point >= 0xff00 && point <= 0xff60
                || point >= 0xffe0 && point <= 0xffe6 || point >= 0x1f300 && point <= 0x3fffd;
        return wide ? 2 : Character.getType(point) == Character.NON_SPACING_MARK ? 0 : 1;
    }
}

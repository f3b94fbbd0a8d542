package org.tenken.codes.input;

/** Brings full-width letters, digits and signs, and the many dashes, to the ASCII ones. */
final class Width {

    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63";
    private static final String BLANKS = "\u00A0\u3000\u2002\u2003\u2009\u202F";
    private static final String INVISIBLE = "\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF";

    private Width() {}

    static String half(String text) {
        StringBuilder half = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                half.append(c);
            } else if (INVISIBLE.indexOf(c) < 0) {
                half.append(half(c));
            }
        }
        return half.toString();
    }

    private static char half(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        if (DASHES.indexOf(c) >= 0) {
            return '-';
        }
        return BLANKS.indexOf(c) >= 0 ? ' ' : c;
    }
}

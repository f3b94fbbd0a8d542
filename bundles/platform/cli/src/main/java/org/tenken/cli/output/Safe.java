package org.tenken.cli.output;

/** Text that came from elsewhere, made harmless for a terminal: no control character acts on the reader's screen. */
public final class Safe {

    private Safe() {}

    /** Returns the text with control characters shown as a question mark; line ends stay when they are wanted. */
    public static String line(String text) {
        return text.codePoints().map(point -> Character.isISOControl(point) ? '?' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}

package org.tenken.api.wire;

/**
 * Writes and reads the values of this API as JSON: asks, answers, replies, plans, findings, and records of them.
 *
 * <p>The same value always gives the same text: a record's components in their order, maps by key, no blanks. A record
 * that belongs to a closed set says which one it is under {@code is}. Values without a declared type are text, whole
 * numbers, truth values, lists of texts, or an object of one of {@code duration}, {@code instant} and {@code bytes}.
 */
public final class Wire {

    private Wire() {}

    /**
     * Returns a value's text.
     *
     * @throws IllegalArgumentException if the value holds something that does not cross the border
     */
    public static String write(Record value) {
        StringBuilder text = new StringBuilder();
        new Writer(text).write(value);
        return text.toString();
    }

    /**
     * Reads a value. Unknown and missing names, other types and too much of anything are refused.
     *
     * @param text as {@link #write} gives it
     * @param type a record, or one of this API's closed sets such as {@link org.tenken.api.port.Reply}
     * @throws IllegalArgumentException if the text is not such a value; the message never repeats the text
     */
    public static <T> T read(String text, Class<T> type) {
        return type.cast(new Reader().read(new Parser(text).parse(), type));
    }
}

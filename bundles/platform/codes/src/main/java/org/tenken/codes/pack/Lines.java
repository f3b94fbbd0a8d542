package org.tenken.codes.pack;

/** The lines of a text, one after the other, with their numbers. */
final class Lines {

    private final String text;
    private int at;
    private int number;
    private String line = "";

    Lines(String text) {
        this.text = text;
    }

    boolean next() {
        if (at >= text.length()) {
            return false;
        }
        int end = text.indexOf('\n', at);
        int stop = end < 0 ? text.length() : end;
        int last = stop > at && text.charAt(stop - 1) == '\r' ? stop - 1 : stop;
        line = text.substring(at, last);
        at = stop + 1;
        number++;
        return true;
    }

    String line() {
        return line;
    }

    /** Number of the current line, from 1. */
    int number() {
        return number;
    }
}

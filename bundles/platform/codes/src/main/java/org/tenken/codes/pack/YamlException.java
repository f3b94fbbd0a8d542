package org.tenken.codes.pack;

/** Says what is wrong with a runbook's file, and in which line. */
final class YamlException extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;

    YamlException(int line, String text) {
        super(text);
        this.line = line;
    }

    int line() {
        return line;
    }
}

package org.tenken.launcher;

/** A start that cannot go on, with one line for the person and the exit code for the script. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    Refusal(int exitCode, String line) {
        super(line);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}

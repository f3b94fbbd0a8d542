package org.tenken.launcher;

/** A start that cannot go on, with one line for the person as its message and an exit code for the script. */
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    Refusal(int exitCode, String line) {
        super(line);
        this.exitCode = exitCode;
    }

    /**
     * Returns the code that the process has to end with.
     *
     * @return an exit code of the command line
     */
    public int exitCode() {
        return exitCode;
    }
}

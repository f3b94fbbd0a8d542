package org.tenken.cli;

/** A command ends here, with one line that says what is wrong and what to do. */
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final Exit exit;

    /** Creates a refusal with its line. */
    public Refusal(Exit exit, String message) {
        this(exit, message, null);
    }

    /** Creates a refusal with its line and what lies behind it, which only {@code --verbose} shows. */
    public Refusal(Exit exit, String message, Throwable cause) {
        super(message, cause);
        this.exit = exit;
    }

    /** Returns how the program ends. */
    public Exit exit() {
        return exit;
    }
}

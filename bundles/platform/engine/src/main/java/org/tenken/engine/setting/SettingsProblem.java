package org.tenken.engine.setting;

/** Settings cannot be read or assigned; the message is one sentence that says what is wrong and what to do. */
public final class SettingsProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** What is at fault. */
    public enum Kind {
        /** What was typed. */
        INPUT,
        /** The file. */
        DATA
    }

    /** Creates the problem. */
    public SettingsProblem(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** Returns what is at fault. */
    public Kind kind() {
        return kind;
    }
}

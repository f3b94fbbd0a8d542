package org.tenken.engine.operation;

import org.tenken.engine.text.Text;

/**
 * An operation cannot be planned, carried out or shown at all.
 *
 * <p>The message is English, one line, says what is wrong and what to do, and holds no secret.
 */
public final class OperationFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient Text words;

    /** What kind of trouble it is. */
    public enum Kind {
        /** What was asked for does not exist or is incomplete. */
        USAGE,
        /** It exists and may not be done now. */
        REFUSED,
        /** What is kept in the data directory cannot be read or written. */
        DATA
    }

    /**
     * Creates a failure.
     *
     * @param kind what kind of trouble it is
     * @param words the same as the message, for any language
     * @param message the English sentence
     */
    public OperationFailure(Kind kind, Text words, String message) {
        super(message);
        this.kind = kind;
        this.words = words;
    }

    /** Returns what kind of trouble it is. */
    public Kind kind() {
        return kind;
    }

    /** Returns the sentence for any language. */
    public Text words() {
        return words;
    }
}

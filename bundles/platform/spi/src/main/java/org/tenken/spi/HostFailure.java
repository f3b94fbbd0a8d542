package org.tenken.spi;

/**
 * A host could not be reached or did not do what was asked.
 *
 * <p>The message is English, one sentence, names what broke, and holds no secret.
 */
public final class HostFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final Rung rung;
    private final String reason;
    private final boolean inDoubt;

    /**
     * Creates a failure.
     *
     * @param rung which rung broke
     * @param reason one fixed word for it, such as {@code refused}, {@code timeout}, {@code unknown-name},
     *     {@code untrusted}, {@code wrong-name}, {@code expired}, {@code pin}, {@code login}, {@code denied},
     *     {@code quota}, {@code no-class}, {@code no-namespace}, {@code bad-query}, {@code not-found}, {@code fault},
     *     {@code garbled}, {@code too-large}, {@code dropped}, {@code closed}
     * @param message the sentence for a person
     * @param inDoubt whether the host may have carried out what was asked
     * @param cause what lies behind it, or null
     */
    public HostFailure(Rung rung, String reason, String message, boolean inDoubt, Throwable cause) {
        super(message, cause);
        this.rung = rung;
        this.reason = reason;
        this.inDoubt = inDoubt;
    }

    /** Returns the rung that broke. */
    public Rung rung() {
        return rung;
    }

    /** Returns one fixed word for the failure. */
    public String reason() {
        return reason;
    }

    /** Returns whether the host may have carried out what was asked. */
    public boolean inDoubt() {
        return inDoubt;
    }
}

package org.tenken.engine.operation;

import java.util.Locale;

/** Where a step stands. */
public enum StepState {
    /** It would be done. */
    PLANNED,
    /** The host already is as the step wants it. */
    ALREADY,
    /** It is under way, or its turn has come and it waits for the host. */
    WAITING,
    /** It was done. */
    DONE,
    /** It was tried and did not succeed. */
    FAILED,
    /** It was done and then taken back, because a later step failed. */
    UNDONE,
    /** It was begun, and nobody saw how it ended. */
    IN_DOUBT,
    /** A person has to act or decide. */
    NEEDS_HUMAN,
    /** It may not or cannot be done, and was not begun. */
    REFUSED,
    /** Its turn never came, or there was a reason to leave it out. */
    SKIPPED;

    /** Returns the word used in documents, such as {@code in-doubt}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

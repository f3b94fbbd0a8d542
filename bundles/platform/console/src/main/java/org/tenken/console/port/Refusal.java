package org.tenken.console.port;

import java.util.Locale;

/** Something could not be done, for a reason that a person can act on. */
public final class Refusal extends Exception {
    private final transient Phrase phrase;

    /** Refuses with what is wrong and what to do. */
    public Refusal(Phrase phrase) {
        super(phrase.in(Locale.ENGLISH));
        this.phrase = phrase;
    }

    /** Returns what is wrong and what to do. */
    public Phrase phrase() {
        return phrase;
    }
}

package org.tenken.codes.input;

import java.util.List;
import org.tenken.codes.Code;

/** Something in a text that may name a code. Which of its readings counts, only a catalogue can tell. */
public sealed interface Mention {

    /** Returns the characters as they were typed, in half width. */
    String typed();

    /**
     * A number.
     *
     * @param codes what it says, the likelier reading first; empty if it is no number of 32 bits
     * @param guesses what may have been meant by a number that lacks a digit, the likelier first
     */
    record Number(String typed, List<Code> codes, List<Code> guesses) implements Mention {

        /** Keeps its own copies of the lists. */
        public Number {
            codes = List.copyOf(codes);
            guesses = List.copyOf(guesses);
        }
    }

    /**
     * An extend code of Windows Setup without the result in front of it.
     *
     * @param value phase and operation
     */
    record Extension(String typed, int value) implements Mention {}

    /** A word spelled like the name of a code in a header. */
    record Symbol(String typed) implements Mention {}

    /**
     * The number of an event.
     *
     * @param id the event id
     */
    record EventNumber(String typed, int id) implements Mention {}
}

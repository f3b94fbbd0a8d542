package org.tenken.lab.knob;

/**
 * One thing that goes wrong with a host's answers, and how often.
 *
 * @param kind what goes wrong
 * @param operation which requests it strikes
 * @param times after how many strikes it is over; {@link Integer#MAX_VALUE} for never
 * @param chance how likely it strikes a request that it may strike, 0 to 1
 */
public record Trouble(Kind kind, Operation operation, int times, double chance) {

    /** What can go wrong. */
    public enum Kind {
        /** The connection is closed before the request is carried out. */
        DROP_BEFORE,
        /** The request is carried out and the connection closed instead of an answer. */
        DROP_AFTER,
        /** Too many shells for this user: a WSManFault with code 2150859173. */
        QUOTA_FAULT,
        /** Too many operations for this user: an MSFT_WmiError with HRESULT 0x803381A6. */
        QUOTA_ERROR,
        /** The operation timeout passed: a WSManFault with code 2150858793, and nothing was carried out. */
        TIMED_OUT,
        /** Status 400 without a body, as after a seal that does not fit. */
        BAD_REQUEST,
        /** Status 500 without a body, as when unencrypted traffic is refused. */
        EMPTY,
        /** The connection is closed after the answer. */
        CLOSE,
        /** The connection is closed in the middle of the answer. */
        TRUNCATED,
        /** The announced length is longer than the answer. */
        TOO_SHORT,
        /** The announced length is shorter than the answer. */
        TOO_LONG,
        /** The answer is XML that stops in the middle of an element. */
        GARBLED,
        /** The answer is sound XML that asks nothing and says nothing that anybody knows. */
        UNKNOWN,
        /** The answer is a sound envelope of ten megabytes. */
        OVERSIZED
    }

    /** Checks the numbers. */
    public Trouble {
        if (times < 1 || chance < 0 || chance > 1) {
            throw new IllegalArgumentException("times " + times + ", chance " + chance);
        }
    }

    /** Returns a trouble that strikes every request. */
    public static Trouble always(Kind kind) {
        return new Trouble(kind, Operation.ANY, Integer.MAX_VALUE, 1);
    }

    /** Returns a trouble that strikes an operation's first requests. */
    public static Trouble first(int times, Kind kind, Operation operation) {
        return new Trouble(kind, operation, times, 1);
    }

    /** Returns a trouble that strikes every request with the same likelihood, decided from the host's seed. */
    public static Trouble sometimes(double chance, Kind kind) {
        return new Trouble(kind, Operation.ANY, Integer.MAX_VALUE, chance);
    }
}

package org.tenken.cli;

import java.util.List;

/** The exit codes, which are a promise to scripts. */
public enum Exit {
    /** Interrupted by a person. */
    INTERRUPTED(130),
    /** Our own fault. */
    INTERNAL(70),
    /** Bad configuration or data. */
    DATA(5),
    /** Refused by a gate, a policy or a changed plan. */
    REFUSED(4),
    /** The command line is wrong or incomplete. */
    USAGE(2),
    /** Something failed its check, or a fix did not verify. */
    FAILED(1),
    /** Some hosts were not reached, or something was not checked. */
    UNREACHED(3),
    /** All is well. */
    OK(0);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    /** Returns the number. */
    public int code() {
        return code;
    }

    /** Returns the one that counts when several apply; none is {@link #OK}. */
    public static Exit worst(List<Exit> exits) {
        return exits.stream().min(Enum::compareTo).orElse(OK);
    }
}

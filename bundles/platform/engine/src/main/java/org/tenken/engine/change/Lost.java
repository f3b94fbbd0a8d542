package org.tenken.engine.change;

import org.tenken.spi.HostFailure;

/** The host no longer answers, not even anew. */
final class Lost extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient HostFailure failure;

    Lost(HostFailure failure) {
        super(failure.getMessage(), failure);
        this.failure = failure;
    }

    /** Returns what broke. */
    HostFailure failure() {
        return failure;
    }
}

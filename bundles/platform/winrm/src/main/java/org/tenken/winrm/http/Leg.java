package org.tenken.winrm.http;

import org.tenken.spi.HostFailure;
import org.tenken.spi.Rung;

/** A part of the way to an answer; it decides which rung a silence or a hang-up is charged to. */
public enum Leg {
    /** Finding the address. */
    NAME(Rung.NAME, "No name server answered in time."),
    /** Connecting. */
    CONNECT(Rung.PORT, "The host did not take the connection in time."),
    /** The TLS handshake. */
    TLS(Rung.TLS, "The host did not finish the TLS handshake in time."),
    /** The first answer on a connection. */
    GREETING(Rung.PORT, "The host took the connection but did not answer in time."),
    /** Logging in, after the first answer. */
    LOGIN(Rung.AUTHENTICATION, "The host did not answer the login in time."),
    /** What was asked. */
    ANSWER(Rung.WMI, "The host did not answer in time.");

    private final Rung rung;
    private final String late;

    Leg(Rung rung, String late) {
        this.rung = rung;
        this.late = late;
    }

    /** Returns the failure of a deadline missed on this leg. */
    public HostFailure late(boolean inDoubt) {
        return new HostFailure(rung, "timeout", late, inDoubt, null);
    }

    /** Returns another failure on this leg. */
    public HostFailure failure(String reason, String message, boolean inDoubt) {
        return new HostFailure(rung, reason, message, inDoubt, null);
    }
}

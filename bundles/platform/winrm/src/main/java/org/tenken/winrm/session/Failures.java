package org.tenken.winrm.session;

import java.util.concurrent.CompletionException;
import org.tenken.spi.HostFailure;
import org.tenken.spi.Rung;
import org.tenken.winrm.soap.FaultException;

/** Turns whatever ends a chain of futures into the failure that callers know. */
final class Failures {

    private static final String FILTERED = " Windows refuses local accounts other than the built-in Administrator"
            + " unless LocalAccountTokenFilterPolicy is 1.";

    private Failures() {}

    static Throwable cause(Throwable thrown) {
        return thrown instanceof CompletionException && thrown.getCause() != null ? cause(thrown.getCause()) : thrown;
    }

    static Throwable told(Throwable thrown, String user) {
        Throwable cause = cause(thrown);
        if (cause instanceof FaultException fault) {
            return hinted(fault.fault().failure(), user);
        }
        if (cause instanceof IllegalArgumentException) {
            return new HostFailure(Rung.CLASS, "bad-query", cause.getMessage(), false, null);
        }
        return cause;
    }

    /** A local account that is refused is most often filtered; the host does not say so. */
    static HostFailure hinted(HostFailure failure, String user) {
        boolean refused = failure.reason().equals("denied") || failure.reason().equals("login");
        boolean local = user.startsWith(".\\") || user.indexOf('\\') < 0 && user.indexOf('@') < 0;
        return refused && local ? with(failure, failure.getMessage() + FILTERED, failure.inDoubt()) : failure;
    }

    static HostFailure certain(HostFailure failure) {
        return failure.inDoubt() ? with(failure, failure.getMessage(), false) : failure;
    }

    static HostFailure doubtful(HostFailure failure) {
        return with(failure, failure.getMessage() + " It may have been carried out.", true);
    }

    private static HostFailure with(HostFailure failure, String message, boolean inDoubt) {
        return new HostFailure(failure.rung(), failure.reason(), message, inDoubt, failure.getCause());
    }
}

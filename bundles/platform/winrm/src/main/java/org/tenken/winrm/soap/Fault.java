package org.tenken.winrm.soap;

import java.util.List;
import org.tenken.spi.HostFailure;

/**
 * What a host says instead of an answer.
 *
 * @param subcode the local name of the subcode, such as {@code TimedOut}, or empty
 * @param codes every number in it, outermost first: of WS-Management, of the provider, of WMI
 * @param text the host's own words, outermost first
 */
public record Fault(String subcode, List<Long> codes, List<String> text) {

    private static final long TIMED_OUT = 0x80338029L;
    private static final long SHELL_GONE = 0x8033805BL;
    private static final long NOT_FOUND = 0x80041002L;

    /** Returns whether the host only needs longer than it was given at once. */
    public boolean timedOut() {
        return codes.contains(TIMED_OUT) || subcode.equals("TimedOut");
    }

    /** Returns whether the shell or command that was named is not there any more. */
    public boolean shellGone() {
        return codes.contains(SHELL_GONE);
    }

    /** Returns whether there is no such instance. */
    public boolean notFound() {
        return codes.contains(NOT_FOUND);
    }

    /** Returns the failure it amounts to for whoever cannot go on. */
    public HostFailure failure() {
        return FaultWords.failure(this);
    }

    /** Returns whether a limit of the host was reached, so that later may be better. */
    public boolean quota() {
        return FaultWords.of(this).reason().equals("quota");
    }
}

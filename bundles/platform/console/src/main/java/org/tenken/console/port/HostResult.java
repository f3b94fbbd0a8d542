package org.tenken.console.port;

import java.util.List;
import java.util.Optional;

/**
 * Everything that a run learnt about one host.
 *
 * @param system the operating system as the host names it; empty when it was not read
 * @param unreached in words, which rung of the ladder broke and what to do; empty when the host answered
 */
public record HostResult(String host, String system, Optional<Phrase> unreached, List<Finding> findings) {
    public HostResult {
        findings = List.copyOf(findings);
    }
}

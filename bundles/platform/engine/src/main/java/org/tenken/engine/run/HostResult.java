package org.tenken.engine.run;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tenken.engine.host.Host;
import org.tenken.engine.text.Text;
import org.tenken.spi.Rung;

/**
 * Everything a run learnt about one host.
 *
 * @param host the host
 * @param trouble why it was not reached; empty when it was
 * @param traits what it is, as far as it was read
 * @param results one for each check asked for, in that order; empty when it was not reached
 * @param took from reaching out to the last answer
 */
public record HostResult(Host host, Optional<Trouble> trouble, Traits traits, List<CheckResult> results,
        Duration took) {

    /** Keeps its own copy. */
    public HostResult {
        results = List.copyOf(results);
    }

    /** Returns whether the host was reached. */
    public boolean reached() {
        return trouble.isEmpty();
    }

    /**
     * Why a host was not reached.
     *
     * @param rung the rung of the ladder that broke
     * @param reason one fixed word, as in {@link org.tenken.spi.HostFailure#reason()}
     * @param message what is wrong and what to do next
     * @param detail what exactly was met, in English
     */
    public record Trouble(Rung rung, String reason, Text message, String detail) {}
}

package org.tenken.engine.change;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tenken.api.check.Status;
import org.tenken.engine.change.cell.BackOff;
import org.tenken.engine.change.cell.Pause;
import org.tenken.engine.operation.HostOperation;
import org.tenken.engine.operation.Verification;
import org.tenken.engine.run.CheckResult;

/**
 * Runs the checks a fix repairs again.
 *
 * <p>What a service was told to do may take it a moment, so trouble is looked at again before it is believed.
 */
record CheckVerifier(List<String> checks, Pause pause) implements Verifier {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final Duration LIMIT = Duration.ofSeconds(5);

    @Override
    public Optional<Verification> verify(HostOperation host, Stay stay) {
        if (checks.isEmpty()) {
            return Optional.empty();
        }
        BackOff backOff = new BackOff(pause, FIRST, LONGEST, LIMIT);
        Verification seen = once(stay);
        while (!seen.passed() && backOff.again()) {
            seen = once(stay);
        }
        return Optional.of(seen);
    }

    private Verification once(Stay stay) {
        SortedMap<String, String> statuses = new TreeMap<>();
        boolean passed = true;
        for (CheckResult result : stay.visit().check(checks).join()) {
            Status status = result.finding().status();
            statuses.put(result.check(), status.word());
            passed &= status == Status.OK || status == Status.NOT_APPLICABLE;
        }
        return new Verification(passed, statuses);
    }
}

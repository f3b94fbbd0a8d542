package org.tenken.lab.http;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.tenken.lab.knob.Knobs;
import org.tenken.lab.knob.Operation;
import org.tenken.lab.knob.Pace;
import org.tenken.lab.knob.Trouble;

/** What a host's knobs decide from one request to the next. Used by many threads. */
final class Chance {

    private final Pace pace;
    private final List<Trouble> troubles;
    private final int[] strikes;
    private final SplittableRandom random;

    Chance(Knobs knobs) {
        this.pace = knobs.pace();
        this.troubles = knobs.troubles();
        this.strikes = new int[troubles.size()];
        this.random = new SplittableRandom(knobs.seed());
    }

    /** Decides which trouble strikes a request, if any. */
    synchronized Optional<Trouble.Kind> trouble(Operation operation) {
        for (int i = 0; i < strikes.length; i++) {
            Trouble trouble = troubles.get(i);
            boolean able = trouble.operation().covers(operation) && strikes[i] < trouble.times();
            if (able && random.nextDouble() < trouble.chance()) {
                strikes[i]++;
                return Optional.of(trouble.kind());
            }
        }
        return Optional.empty();
    }

    /** Decides how long a request waits before it is looked at. */
    synchronized Duration latency() {
        long jitter = pace.jitter().toNanos();
        return jitter == 0 ? pace.latency() : pace.latency().plusNanos(random.nextLong(jitter));
    }
}

package org.tenken.engine.change.step;

import java.util.Optional;
import org.tenken.api.fix.Value;
import org.tenken.engine.operation.StepOperation;

/**
 * What was settled about a step before it is looked at.
 *
 * @param expected for a way back, what its cell has to hold still
 * @param target for a way back, what it is to hold
 * @param trace for a way back, what its driver has to know besides
 */
public record Draft(Optional<Value> expected, Optional<Value> target, Optional<String> trace) {

    /** Nothing was settled. */
    public static final Draft NONE = new Draft(Optional.empty(), Optional.empty(), Optional.empty());

    /** Returns what a planned step keeps at its turn: for a way back all, else nothing. */
    public static Draft of(StepOperation planned) {
        return planned.expected().isEmpty() ? NONE : new Draft(planned.expected(), planned.target(), planned.trace());
    }

    /** Returns whether the step is part of a way back. */
    public boolean back() {
        return expected.isPresent();
    }
}

package org.tenken.engine.change.step;

import java.util.List;
import org.tenken.engine.operation.StepOperation;

/**
 * How a step ended.
 *
 * @param step the step as it is now
 * @param next steps that follow from it and come before all others
 */
public record Outcome(StepOperation step, List<StepOperation> next) {

    /** Returns an outcome from which nothing follows. */
    public static Outcome of(StepOperation step) {
        return new Outcome(step, List.of());
    }
}

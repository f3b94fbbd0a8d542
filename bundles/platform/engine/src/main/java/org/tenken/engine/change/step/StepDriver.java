package org.tenken.engine.change.step;

import org.tenken.api.fix.Step;
import org.tenken.engine.change.cell.StepFailure;
import org.tenken.engine.operation.StepOperation;
import org.tenken.spi.HostFailure;

/**
 * Looks at and carries out one kind of step.
 *
 * @param <S> the kind
 */
public interface StepDriver<S extends Step> {

    /** Returns the kind. */
    Class<S> type();

    /** Returns how a step stands in doubt and towards undo. */
    Standing standing(S step);

    /**
     * Says what the step would do now; only reads.
     *
     * @return the step as planned, already, or skipped with the reason
     * @throws StepFailure if it may not or cannot be done
     */
    StepOperation look(S step, Draft draft, Outlook outlook) throws HostFailure, StepFailure;

    /**
     * Carries the step out and waits until the host shows it.
     *
     * @param planned the step as the look at its turn gave it
     */
    Outcome perform(S step, StepOperation planned, Worksite site) throws HostFailure, StepFailure;
}

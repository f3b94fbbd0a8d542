package org.tenken.engine.change.step;

import org.tenken.api.fix.Step;
import org.tenken.engine.change.cell.StepFailure;
import org.tenken.engine.operation.StepOperation;
import org.tenken.spi.HostFailure;

/** Sets a cell. */
public record SetDriver(CellWork work) implements StepDriver<Step.Set> {

    @Override
    public Class<Step.Set> type() {
        return Step.Set.class;
    }

    @Override
    public Standing standing(Step.Set step) {
        return Standing.CELL;
    }

    @Override
    public StepOperation look(Step.Set step, Draft draft, Outlook outlook) throws HostFailure, StepFailure {
        return work.look(step, step.cell(), step.to(), draft, outlook);
    }

    @Override
    public Outcome perform(Step.Set step, StepOperation planned, Worksite site) throws HostFailure, StepFailure {
        return Outcome.of(work.perform(step.cell(), planned, site));
    }
}

package org.tenken.engine.change.step;

import java.util.Map;
import org.tenken.api.fix.Step;
import org.tenken.engine.change.cell.Sentences;
import org.tenken.engine.change.cell.StepFailure;
import org.tenken.engine.operation.StepOperation;

/** Refuses restarts, which need a host's part of an operation to outlive its connection. */
public record RestartDriver(Sentences sentences) implements StepDriver<Step.Restart> {

    @Override
    public Class<Step.Restart> type() {
        return Step.Restart.class;
    }

    @Override
    public Standing standing(Step.Restart step) {
        return Standing.ONCE;
    }

    @Override
    public StepOperation look(Step.Restart step, Draft draft, Outlook outlook) throws StepFailure {
        throw sentences.failure("step.restart.unavailable", Map.of());
    }

    @Override
    public Outcome perform(Step.Restart step, StepOperation planned, Worksite site) throws StepFailure {
        throw sentences.failure("step.restart.unavailable", Map.of());
    }
}

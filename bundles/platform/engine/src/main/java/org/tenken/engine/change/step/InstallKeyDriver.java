package org.tenken.engine.change.step;

import java.util.Map;
import org.tenken.api.fix.Step;
import org.tenken.engine.change.cell.Sentences;
import org.tenken.engine.change.cell.StepFailure;
import org.tenken.engine.operation.StepOperation;

/** Refuses product keys, which need a vault to refer to. */
public record InstallKeyDriver(Sentences sentences) implements StepDriver<Step.InstallKey> {

    @Override
    public Class<Step.InstallKey> type() {
        return Step.InstallKey.class;
    }

    @Override
    public Standing standing(Step.InstallKey step) {
        return Standing.FINAL;
    }

    @Override
    public StepOperation look(Step.InstallKey step, Draft draft, Outlook outlook) throws StepFailure {
        throw sentences.failure("step.key.unavailable", Map.of());
    }

    @Override
    public Outcome perform(Step.InstallKey step, StepOperation planned, Worksite site) throws StepFailure {
        throw sentences.failure("step.key.unavailable", Map.of());
    }
}

package org.tenken.engine.change.step;

import java.util.Optional;
import org.tenken.api.fix.Step;
import org.tenken.api.fix.Value;
import org.tenken.engine.change.cell.Sentences;
import org.tenken.engine.change.cell.StepFailure;
import org.tenken.engine.operation.StepOperation;
import org.tenken.spi.HostFailure;

/** Closes a bracket: puts a cell back as the step that opened it found it. */
public record PutBackDriver(CellWork work, Sentences sentences) implements StepDriver<Step.PutBack> {

    @Override
    public Class<Step.PutBack> type() {
        return Step.PutBack.class;
    }

    @Override
    public Standing standing(Step.PutBack step) {
        return Standing.CELL;
    }

    @Override
    public StepOperation look(Step.PutBack step, Draft draft, Outlook outlook) throws HostFailure, StepFailure {
        Optional<StepOperation> opening = outlook.opening(step.cell());
        Value to = draft.target().or(() -> opening.flatMap(StepOperation::found))
                .orElseThrow(() -> new StepFailure(sentences.of("step.put-back.unopened")));
        Optional<String> trace = draft.trace().or(() -> opening.flatMap(StepOperation::trace));
        return work.look(step, step.cell(), to, new Draft(draft.expected(), draft.target(), trace), outlook);
    }

    @Override
    public Outcome perform(Step.PutBack step, StepOperation planned, Worksite site) throws HostFailure, StepFailure {
        return Outcome.of(work.perform(step.cell(), planned, site));
    }
}

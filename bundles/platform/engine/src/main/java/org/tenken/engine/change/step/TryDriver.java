package org.tenken.engine.change.step;

import java.util.Map;
import java.util.Optional;
import org.tenken.api.fix.Step;
import org.tenken.engine.change.cell.Sentences;
import org.tenken.engine.change.cell.StepFailure;
import org.tenken.engine.operation.StepOperation;
import org.tenken.engine.operation.StepState;
import org.tenken.engine.text.Text;
import org.tenken.spi.HostFailure;

/** Tries a step whose failure stops nothing. */
public record TryDriver(Steps steps, Sentences sentences) implements StepDriver<Step.Try> {

    @Override
    public Class<Step.Try> type() {
        return Step.Try.class;
    }

    @Override
    public Standing standing(Step.Try step) {
        return steps.standing(step.step());
    }

    @Override
    public StepOperation look(Step.Try step, Draft draft, Outlook outlook) throws HostFailure, StepFailure {
        if (step.step() instanceof Step.PutBack || step.step() instanceof Step.Apply
                || step.step() instanceof Step.Guided) {
            throw sentences.failure("step.try.unfit", Map.of());
        }
        StepOperation inner = steps.look(step.step(), draft, outlook);
        return wrapped(step, inner, inner.note().or(() -> inner.state() == StepState.PLANNED
                ? Optional.of(sentences.of("step.try.note")) : Optional.empty()));
    }

    @Override
    public Outcome perform(Step.Try step, StepOperation planned, Worksite site) throws HostFailure, StepFailure {
        Outcome inner = steps.perform(step.step(), planned, site);
        return new Outcome(wrapped(step, inner.step(), inner.step().note()), inner.next());
    }

    private static StepOperation wrapped(Step.Try step, StepOperation inner, Optional<Text> note) {
        return new StepOperation(step, inner.expected(), inner.target(), inner.found(), inner.trace(), inner.state(),
                inner.words(), note);
    }
}

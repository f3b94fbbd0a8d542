package org.tenken.engine.change.step;

import java.util.TreeMap;
import org.tenken.api.fix.Step;
import org.tenken.engine.change.cell.Sentences;
import org.tenken.engine.operation.StepOperation;
import org.tenken.engine.operation.StepState;

/** Parks a host's part of the operation until a person has done something. */
public record GuidedDriver(Sentences sentences) implements StepDriver<Step.Guided> {

    @Override
    public Class<Step.Guided> type() {
        return Step.Guided.class;
    }

    @Override
    public Standing standing(Step.Guided step) {
        return Standing.ONCE;
    }

    @Override
    public StepOperation look(Step.Guided step, Draft draft, Outlook outlook) {
        return new ActWords(sentences).planned(step,
                sentences.texts().text(outlook.module(), step.text(), new TreeMap<>()),
                sentences.of("step.guided.after"), step.link());
    }

    @Override
    public Outcome perform(Step.Guided step, StepOperation planned, Worksite site) {
        return Outcome.of(planned.in(StepState.NEEDS_HUMAN, sentences.of("step.guided.parked")));
    }
}

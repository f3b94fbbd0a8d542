package org.tenken.engine.change.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tenken.api.fix.Step;
import org.tenken.engine.catalogue.FixEntry;
import org.tenken.engine.change.cell.CommandLine;
import org.tenken.engine.change.cell.Sentences;
import org.tenken.engine.change.cell.StepFailure;
import org.tenken.engine.operation.StepOperation;
import org.tenken.engine.operation.StepState;
import org.tenken.spi.HostFailure;

/** Plans another fix with fresh facts when its turn comes; its steps follow at once. */
public record ApplyDriver(Sentences sentences, Planner planner, Steps steps) implements StepDriver<Step.Apply> {

    @Override
    public Class<Step.Apply> type() {
        return Step.Apply.class;
    }

    @Override
    public Standing standing(Step.Apply step) {
        return Standing.TRACELESS;
    }

    @Override
    public StepOperation look(Step.Apply step, Draft draft, Outlook outlook) throws StepFailure {
        FixEntry fix = planner.fix(step.fix());
        return new ActWords(sentences).planned(step, sentences.of("step.apply.what", "fix", fix.id()),
                sentences.of("step.apply.after"), "tenken fix " + CommandLine.quoted(fix.id()));
    }

    @Override
    public Outcome perform(Step.Apply step, StepOperation planned, Worksite site) throws HostFailure, StepFailure {
        if (site.before().stream().anyMatch(earlier -> earlier.step().equals(step))) {
            throw sentences.failure("step.apply.again", Map.of("fix", step.fix()));
        }
        FixEntry fix = planner.fix(step.fix());
        List<StepOperation> before = new ArrayList<>();
        for (Step each : planner.steps(fix, site.visit(), site.given())) {
            before.add(steps.look(each, Draft.NONE, new Outlook(site.reader(), fix.module(), before, true)));
        }
        return new Outcome(planned.in(StepState.DONE), before);
    }
}

package org.tenken.engine.change.step;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tenken.api.fix.Step;
import org.tenken.api.read.Answer;
import org.tenken.engine.change.cell.BackOff;
import org.tenken.engine.change.cell.Pause;
import org.tenken.engine.change.cell.Sentences;
import org.tenken.engine.change.cell.StepFailure;
import org.tenken.engine.operation.StepOperation;
import org.tenken.engine.operation.StepState;

/** Waits until a read gives a value. */
public record UntilDriver(Sentences sentences, Pause pause) implements StepDriver<Step.Until> {

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration MOST = Duration.ofHours(4);

    @Override
    public Class<Step.Until> type() {
        return Step.Until.class;
    }

    @Override
    public Standing standing(Step.Until step) {
        return Standing.TRACELESS;
    }

    @Override
    public StepOperation look(Step.Until step, Draft draft, Outlook outlook) throws StepFailure {
        if (step.limit().isNegative() || step.limit().compareTo(MOST) > 0) {
            throw sentences.failure("step.until.unfit", Map.of());
        }
        Map<String, ?> values = Map.of("property", step.property(), "value", step.value(), "limit", step.limit());
        return new ActWords(sentences).planned(step, sentences.of("step.until.what", values),
                sentences.of("step.value.text", "value", step.value()), "");
    }

    @Override
    public Outcome perform(Step.Until step, StepOperation planned, Worksite site) throws StepFailure {
        BackOff backOff = new BackOff(pause, FIRST, LONGEST, step.limit());
        while (!holds(step, site)) {
            if (!backOff.again()) {
                throw sentences.failure("step.until.over", Map.of("property", step.property(), "limit", step.limit()));
            }
        }
        return Outcome.of(planned.in(StepState.DONE));
    }

    private static boolean holds(Step.Until step, Worksite site) {
        Optional<Answer> answer = Optional.ofNullable(site.visit().read(List.of(step.ask())).join().get(step.ask()));
        return answer.filter(Answer.Rows.class::isInstance).map(Answer.Rows.class::cast).stream()
                .flatMap(rows -> rows.rows().stream())
                .anyMatch(row -> row.find(step.property()).filter(step.value()::equals).isPresent());
    }
}

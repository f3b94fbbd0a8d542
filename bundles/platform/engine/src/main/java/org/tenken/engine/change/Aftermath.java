package org.tenken.engine.change;

import org.tenken.engine.change.cell.Sentences;
import org.tenken.engine.operation.Operation;
import org.tenken.engine.operation.StepOperation;
import org.tenken.engine.operation.StepState;

/** What is known about an operation whose process ended in the middle. */
record Aftermath(Sentences sentences) {

    /** Returns the operation with its steps under way in doubt and the others left out. */
    Operation of(Operation operation) {
        return operation.with(operation.hosts().stream()
                .map(host -> host.with(host.steps().stream().map(this::step).toList())).toList());
    }

    private StepOperation step(StepOperation step) {
        return switch (step.state()) {
            case WAITING -> step.in(StepState.IN_DOUBT, sentences.of("step.in-doubt.ended"));
            case PLANNED -> step.in(StepState.SKIPPED, sentences.of("step.skipped.ended"));
            default -> step;
        };
    }
}

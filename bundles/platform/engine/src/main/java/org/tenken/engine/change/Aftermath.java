package org.tenken.engine.change;

import java.util.List;
import org.tenken.engine.operation.HostOperation;
import org.tenken.engine.operation.Operation;
import org.tenken.engine.operation.StepOperation;
import org.tenken.engine.operation.StepState;

/** What is known about an operation whose process ended in the middle. */
record Aftermath(Sentences sentences) {

    /** Returns the operation with its steps under way in doubt and the others left out. */
    Operation of(Operation operation) {
        List<HostOperation> hosts = operation.hosts().stream().map(this::host).toList();
        return new Operation(operation.id(), operation.fix(), operation.undoes(), operation.reach(), operation.inputs(),
                operation.plan(), operation.by(), operation.created(), operation.started(), operation.finished(), hosts);
    }

    private HostOperation host(HostOperation host) {
        List<StepOperation> steps = host.steps().stream().map(this::step).toList();
        return new HostOperation(host.host(), host.unreached(), host.refused(), steps, host.verified());
    }

    private StepOperation step(StepOperation step) {
        return switch (step.state()) {
            case WAITING -> step.in(StepState.IN_DOUBT, sentences.of("step.in-doubt.ended"));
            case PLANNED -> step.in(StepState.SKIPPED, sentences.of("step.skipped.ended"));
            default -> step;
        };
    }
}

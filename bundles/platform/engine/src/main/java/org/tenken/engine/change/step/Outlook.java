package org.tenken.engine.change.step;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tenken.api.fix.Cell;
import org.tenken.api.fix.Step;
import org.tenken.api.fix.Value;
import org.tenken.engine.catalogue.Module;
import org.tenken.engine.change.cell.HostReader;
import org.tenken.engine.operation.StepOperation;
import org.tenken.engine.operation.StepState;

/**
 * What is known at one host when a step is looked at.
 *
 * @param host asks the host
 * @param module whose plan it is
 * @param before the steps before it
 * @param ahead whether those steps are still to be done, so that their effect has to be imagined
 */
public record Outlook(HostReader host, Module module, List<StepOperation> before, boolean ahead) {

    /** Returns what a cell will hold once the steps before are done; nothing if they leave it as it is. */
    public Optional<Value> projected(Cell cell) {
        return ahead ? on(cell).filter(step -> step.state() == StepState.PLANNED).reduce((first, last) -> last)
                .flatMap(StepOperation::target) : Optional.empty();
    }

    /** Returns the step that opened the bracket around a cell, as it was found then. */
    public Optional<StepOperation> opening(Cell cell) {
        return on(cell).findFirst();
    }

    private Stream<StepOperation> on(Cell cell) {
        return before.stream().filter(step -> cell(step.step()).equals(Optional.of(cell)));
    }

    /** Returns the cell a step sets, if it sets one. */
    public static Optional<Cell> cell(Step step) {
        if (step instanceof Step.Set set) {
            return Optional.of(set.cell());
        }
        if (step instanceof Step.PutBack back) {
            return Optional.of(back.cell());
        }
        return step instanceof Step.Try attempt ? cell(attempt.step()) : Optional.empty();
    }
}

package org.tenken.engine.operation;

import java.util.Optional;
import org.tenken.api.fix.Step;
import org.tenken.api.fix.Value;

/**
 * One step on one host.
 *
 * @param step what was planned
 * @param expected for a way back, what the cell has to hold still, or it is left alone
 * @param target what the cell is to hold; nothing for an act
 * @param found what the cell held before, as read last: at the preview, then at the step's turn
 * @param state where it stands
 * @param words what a person reads about it
 * @param note why it failed, waits, was refused or skipped
 */
public record StepOperation(Step step, Optional<Value> expected, Optional<Value> target, Optional<Value> found,
        StepState state, StepWords words, Optional<Words> note) {

    /** Returns this step in another state. */
    public StepOperation in(StepState other) {
        return new StepOperation(step, expected, target, found, other, words, note);
    }

    /** Returns this step in another state, with the reason. */
    public StepOperation in(StepState other, Words reason) {
        return new StepOperation(step, expected, target, found, other, words, Optional.of(reason));
    }
}

package org.tenken.engine.operation;

import java.util.Optional;
import org.tenken.api.fix.Step;
import org.tenken.api.fix.Value;
import org.tenken.engine.text.Text;

/**
 * One step on one host.
 *
 * @param step what was planned
 * @param expected for a way back, what the cell has to hold still, or it is left alone
 * @param target what the cell is to hold; nothing for an act
 * @param found what the cell held before, as read last: at the preview, then at the step's turn
 * @param trace what its undo needs to know besides: the name a folder was put aside under, or the nearest registry key
 *     that was there before
 * @param state where it stands
 * @param words what a person reads about it
 * @param note why it failed, waits, was refused or skipped
 */
public record StepOperation(Step step, Optional<Value> expected, Optional<Value> target, Optional<Value> found,
        Optional<String> trace, StepState state, StepWords words, Optional<Text> note) {

    /** Returns this step in another state. */
    public StepOperation in(StepState other) {
        return new StepOperation(step, expected, target, found, trace, other, words, note);
    }

    /** Returns this step without its note. */
    public StepOperation unremarked() {
        return new StepOperation(step, expected, target, found, trace, state, words, Optional.empty());
    }

    /** Returns this step in another state, with the reason. */
    public StepOperation in(StepState other, Text reason) {
        return new StepOperation(step, expected, target, found, trace, other, words, Optional.of(reason));
    }
}

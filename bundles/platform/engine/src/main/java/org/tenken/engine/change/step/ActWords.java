package org.tenken.engine.change.step;

import java.util.Optional;
import org.tenken.api.fix.Step;
import org.tenken.engine.change.cell.Sentences;
import org.tenken.engine.operation.StepOperation;
import org.tenken.engine.operation.StepState;
import org.tenken.engine.operation.StepWords;
import org.tenken.engine.text.Text;

/** What all steps that set no cell have in common: nothing can be read beforehand and nothing is put back. */
public record ActWords(Sentences sentences) {

    /** Returns a planned act. */
    public StepOperation planned(Step step, Text what, Text after, String command) {
        StepWords words = new StepWords(what, sentences.of("step.act.now"), after, Optional.empty(), command);
        return new StepOperation(step, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                StepState.PLANNED, words, Optional.empty());
    }
}

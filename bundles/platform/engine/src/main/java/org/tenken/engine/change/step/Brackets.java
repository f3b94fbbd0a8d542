package org.tenken.engine.change.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tenken.api.fix.Cell;
import org.tenken.api.fix.Step;
import org.tenken.engine.operation.StepOperation;

/** Brackets in a plan: a cell that is set, and later put back. */
public final class Brackets {

    private Brackets() {}

    /** Returns whether a step stands inside a bracket. */
    public static boolean around(List<Step> steps, int index) {
        return !open(steps, index).isEmpty();
    }

    /** Returns the indices of the steps that opened the brackets around a step, outermost first. */
    public static List<Integer> open(List<Step> steps, int index) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < index; i++) {
            if (steps.get(i) instanceof Step.Set set && first(steps, i, set.cell())
                    && closing(steps, set.cell(), index) >= 0) {
                open.add(i);
            }
        }
        return open;
    }

    /** Returns the index of the step that closes a cell's bracket, not before another; minus one if there is none. */
    public static int closing(List<Step> steps, Cell cell, int from) {
        for (int i = from; i < steps.size(); i++) {
            if (steps.get(i) instanceof Step.PutBack back && back.cell().equals(cell)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the plain steps. */
    public static List<Step> plain(List<StepOperation> steps) {
        return steps.stream().map(StepOperation::step).toList();
    }

    private static boolean first(List<Step> steps, int index, Cell cell) {
        return steps.subList(0, index).stream().noneMatch(step -> Outlook.cell(step).equals(Optional.of(cell)));
    }
}

package org.tenken.engine.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.tenken.api.fix.Cell;
import org.tenken.api.fix.Step;
import org.tenken.engine.operation.StepOperation;
import org.tenken.engine.operation.StepState;

/**
 * The way back from what was done at one host: the steps in reverse order, as values.
 *
 * <p>A bracket becomes a bracket again: what closed it opens the way back, as long as there is something inside to take back.
 */
record WayBack(Steps drivers) {

    private static final Set<StepState> EFFECTIVE = Set.of(StepState.DONE, StepState.IN_DOUBT, StepState.NEEDS_HUMAN,
            StepState.WAITING);

    /**
     * One step of the way back.
     *
     * @param of the step it takes back
     * @param step what to do; nothing when it is not taken back
     * @param draft what is settled about it
     * @param reason the key of the reason why it is not taken back
     */
    record Move(StepOperation of, Optional<Step> step, Draft draft, String reason) {}

    /** Returns the way back. */
    List<Move> from(List<StepOperation> done) {
        List<Move> moves = new ArrayList<>();
        boolean behindFinal = false;
        for (int i = done.size() - 1; i >= 0; i--) {
            StepOperation step = done.get(i);
            Standing standing = drivers.standing(step.step());
            if (standing == Standing.CELL && counts(done, i)) {
                moves.add(behindFinal ? left(step, "step.undo.behind-final") : cell(done, i));
            } else if (standing != Standing.CELL && standing != Standing.TRACELESS && EFFECTIVE.contains(step.state())) {
                moves.add(left(step, "step.undo.not"));
                behindFinal |= standing == Standing.FINAL;
            }
        }
        return moves;
    }

    private static Move left(StepOperation step, String reason) {
        return new Move(step, Optional.empty(), Draft.NONE, reason);
    }

    private static Move cell(List<StepOperation> done, int index) {
        StepOperation step = done.get(index);
        Cell cell = Outlook.cell(step.step()).orElseThrow();
        boolean closes = closing(done, cell, index) > index;
        Step back = closes ? new Step.PutBack(cell) : new Step.Set(cell, step.found().orElseThrow());
        return new Move(step, Optional.of(back), new Draft(step.target(), step.found(), step.trace()), "");
    }

    /** A bracket around nothing that has to be taken back is left out, and an open one is closed. */
    private boolean counts(List<StepOperation> done, int index) {
        StepOperation step = done.get(index);
        if (step.found().isEmpty() || step.target().isEmpty()) {
            return false;
        }
        Cell cell = Outlook.cell(step.step()).orElseThrow();
        int opening = opening(done, cell, index);
        int closing = closing(done, cell, index);
        if (opening >= 0 && closing >= 0 && (index == opening || index == closing)) {
            return anyInside(done, opening, closing);
        }
        return EFFECTIVE.contains(step.state());
    }

    private boolean anyInside(List<StepOperation> done, int opening, int closing) {
        List<Step> plain = Brackets.plain(done);
        return IntStream.range(opening + 1, closing)
                .filter(i -> drivers.standing(plain.get(i)) == Standing.CELL && EFFECTIVE.contains(done.get(i).state()))
                .anyMatch(i -> !bracket(done, i));
    }

    private static boolean bracket(List<StepOperation> done, int index) {
        Cell cell = Outlook.cell(done.get(index).step()).orElseThrow();
        return opening(done, cell, index) >= 0 && closing(done, cell, index) >= 0;
    }

    /** Returns the index of the step that opened the bracket of a cell, at or before another. */
    private static int opening(List<StepOperation> done, Cell cell, int index) {
        for (int i = 0; i <= index; i++) {
            if (done.get(i).step() instanceof Step.Set set && set.cell().equals(cell)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the index of the step that closed the bracket of a cell and had its turn, at or after another. */
    private static int closing(List<StepOperation> done, Cell cell, int index) {
        int closing = Brackets.closing(Brackets.plain(done), cell, index);
        boolean turn = closing >= 0 && (EFFECTIVE.contains(done.get(closing).state())
                || done.get(closing).state() == StepState.ALREADY);
        return turn ? closing : -1;
    }
}

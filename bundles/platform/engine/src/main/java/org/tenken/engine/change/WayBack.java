package org.tenken.engine.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.tenken.api.fix.Cell;
import org.tenken.api.fix.Step;
import org.tenken.engine.change.step.Brackets;
import org.tenken.engine.change.step.Draft;
import org.tenken.engine.change.step.Outlook;
import org.tenken.engine.change.step.Standing;
import org.tenken.engine.change.step.Steps;
import org.tenken.engine.operation.StepOperation;
import org.tenken.engine.operation.StepState;

/**
 * The way back from what was done at one host: the steps in reverse order, as values.
 *
 * <p>A bracket becomes a bracket again: what closed it opens the way back, as long as there is something inside to take
 * back.
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
            if (standing == Standing.CELL) {
                boolean crosses = behindFinal && !leftOpen(done, i);
                cell(done, i).ifPresent(back -> moves.add(crosses ? left(step, "step.undo.behind-final") : back));
            } else if (standing != Standing.TRACELESS && EFFECTIVE.contains(step.state())) {
                moves.add(left(step, "step.undo.not"));
                behindFinal |= standing == Standing.FINAL;
            }
        }
        return moves;
    }

    /** Closing a bracket that was left open crosses nothing: it belongs to the operation itself. */
    private boolean leftOpen(List<StepOperation> done, int index) {
        return Bracket.of(done, Outlook.cell(done.get(index).step()).orElseThrow())
                .filter(bracket -> bracket.opening() == index && open(done, bracket) && !anyInside(done, bracket))
                .isPresent();
    }

    private static boolean open(List<StepOperation> done, Bracket bracket) {
        StepState closing = done.get(bracket.closing()).state();
        return closing != StepState.DONE && closing != StepState.ALREADY;
    }

    private static Move left(StepOperation step, String reason) {
        return new Move(step, Optional.empty(), Draft.NONE, reason);
    }

    private Optional<Move> cell(List<StepOperation> done, int index) {
        Cell cell = Outlook.cell(done.get(index).step()).orElseThrow();
        Optional<Bracket> bracket = Bracket.of(done, cell).filter(found -> found.opening() == index
                || found.closing() == index);
        if (bracket.isPresent()) {
            return bracket(done, index, bracket.get());
        }
        StepOperation step = done.get(index);
        return EFFECTIVE.contains(step.state()) ? plain(step) : Optional.empty();
    }

    /** What closed a bracket opens the way back, if there is anything inside; a bracket left open is closed. */
    private Optional<Move> bracket(List<StepOperation> done, int index, Bracket bracket) {
        StepOperation opening = done.get(bracket.opening());
        StepOperation closing = done.get(bracket.closing());
        boolean inside = anyInside(done, bracket);
        if (opening.found().isEmpty() || opening.target().isEmpty()) {
            return Optional.empty();
        }
        if (!inside) {
            return open(done, bracket) && index == bracket.opening() && EFFECTIVE.contains(opening.state())
                    ? plain(opening) : Optional.empty();
        }
        Cell cell = Outlook.cell(opening.step()).orElseThrow();
        if (index == bracket.opening()) {
            return Optional.of(new Move(opening, Optional.of(new Step.PutBack(cell)), draft(opening), ""));
        }
        Draft again = new Draft(opening.found(), opening.target(), opening.trace());
        return Optional.of(new Move(closing, Optional.of(new Step.Set(cell, opening.target().get())), again, ""));
    }

    private static Optional<Move> plain(StepOperation step) {
        return step.found().map(found -> new Move(step,
                Optional.of(new Step.Set(Outlook.cell(step.step()).orElseThrow(), found)), draft(step), ""));
    }

    private static Draft draft(StepOperation step) {
        return new Draft(step.target(), step.found(), step.trace());
    }

    private boolean anyInside(List<StepOperation> done, Bracket bracket) {
        return IntStream.range(bracket.opening() + 1, bracket.closing())
                .filter(i -> drivers.standing(done.get(i).step()) == Standing.CELL)
                .filter(i -> EFFECTIVE.contains(done.get(i).state()))
                .anyMatch(i -> Bracket.of(done, Outlook.cell(done.get(i).step()).orElseThrow()).isEmpty());
    }

    /**
     * A cell's bracket.
     *
     * @param opening the index of the step that first set the cell
     * @param closing the index of the step that puts it back
     */
    private record Bracket(int opening, int closing) {

        static Optional<Bracket> of(List<StepOperation> done, Cell cell) {
            List<Step> steps = Brackets.plain(done);
            int closing = Brackets.closing(steps, cell, 0);
            return IntStream.range(0, Math.max(closing, 0))
                    .filter(i -> steps.get(i) instanceof Step.Set set && set.cell().equals(cell))
                    .mapToObj(opening -> new Bracket(opening, closing)).findFirst();
        }
    }
}

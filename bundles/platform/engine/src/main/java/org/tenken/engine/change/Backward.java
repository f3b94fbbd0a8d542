package org.tenken.engine.change;

import java.util.List;
import org.tenken.api.fix.Step;
import org.tenken.engine.catalogue.Module;
import org.tenken.engine.change.cell.Sentences;
import org.tenken.engine.change.cell.StepFailure;
import org.tenken.engine.change.step.Draft;
import org.tenken.engine.change.step.Outlook;
import org.tenken.engine.change.step.Standing;
import org.tenken.engine.change.step.Steps;
import org.tenken.engine.operation.StepOperation;
import org.tenken.engine.operation.StepState;
import org.tenken.spi.HostFailure;

/**
 * Takes one host's steps back after a failure, and closes the brackets that are still open.
 *
 * <p>A step that cannot be taken back stops nothing: the others are taken back all the same, and a person is told.
 */
final class Backward {

    private final Steps steps;
    private final Sentences sentences;
    private final Module module;
    private final Ledger ledger;
    private final Stay stay;

    Backward(Steps steps, Sentences sentences, Module module, Ledger ledger, Stay stay) {
        this.steps = steps;
        this.sentences = sentences;
        this.module = module;
        this.ledger = ledger;
        this.stay = stay;
    }

    /**
     * Takes back everything from a failed step to the beginning, or to an act that undo does not cross.
     *
     * @param sent whether the failed step itself may have had an effect
     */
    void takeBack(int failed, boolean sent) {
        for (int i = failed; i >= 0; i--) {
            StepOperation step = ledger.step(i);
            Standing standing = steps.standing(step.step());
            boolean done = step.state() == StepState.DONE;
            if (done && standing == Standing.FINAL) {
                return;
            }
            if (standing == Standing.CELL && (done || i == failed && sent)) {
                attempt(i, step, at -> takeBackCell(at, step));
            } else if (done && standing != Standing.TRACELESS) {
                ledger.record(i, step.in(StepState.DONE, sentences.of("step.undo.none")));
            }
        }
    }

    private void takeBackCell(int index, StepOperation step) throws HostFailure, StepFailure {
        Step back = new Step.Set(Outlook.cell(step.step()).orElseThrow(), step.found().orElseThrow());
        Draft draft = new Draft(step.target(), step.found(), step.trace());
        StepOperation now = steps.look(back, draft, outlook(0));
        if (now.state() == StepState.PLANNED) {
            ledger.intend(index, step.in(StepState.WAITING, sentences.of("step.undo.going")));
            steps.perform(back, now, stay.site(List.of()));
        }
        if (step.state() != StepState.DONE) {
            ledger.record(index, step);
        } else if (now.state() == StepState.SKIPPED) {
            ledger.record(index, step.in(StepState.DONE, now.note().orElseThrow()));
        } else {
            ledger.record(index, step.in(StepState.UNDONE));
        }
    }

    /** Closes every bracket whose opening took effect and whose end had no turn. */
    void closeBrackets() {
        for (int i = 0; i < ledger.size(); i++) {
            if (open(i)) {
                StepOperation step = ledger.step(i);
                attempt(i, step, at -> close(at, step));
            }
        }
    }

    /** Leaves the open brackets of a host that no longer answers to a person. */
    void leaveOpen() {
        for (int i = 0; i < ledger.size(); i++) {
            if (open(i)) {
                ledger.record(i, ledger.step(i).in(StepState.NEEDS_HUMAN, sentences.of("step.put-back.lost")));
            }
        }
    }

    private boolean open(int index) {
        StepOperation step = ledger.step(index);
        return step.step() instanceof Step.PutBack back && step.state() == StepState.PLANNED
                && outlook(index).opening(back.cell()).filter(Backward::tookEffect).isPresent();
    }

    private static boolean tookEffect(StepOperation opening) {
        return opening.state() == StepState.DONE || opening.state() == StepState.NEEDS_HUMAN
                || opening.state() == StepState.IN_DOUBT;
    }

    private void close(int index, StepOperation step) throws HostFailure, StepFailure {
        StepOperation now = steps.look(step.step(), Draft.of(step), outlook(index));
        if (now.state() == StepState.PLANNED) {
            ledger.intend(index, now.in(StepState.WAITING));
            now = steps.perform(step.step(), now, stay.site(ledger.before(index))).step();
        }
        ledger.record(index, now);
    }

    private Outlook outlook(int before) {
        return new Outlook(stay.reader(), module, ledger.before(before), false);
    }

    /** Does something about a step, over a new connection if the old one breaks, and else tells a person. */
    private void attempt(int index, StepOperation step, Work work) {
        try {
            try {
                work.on(index);
            } catch (HostFailure e) {
                stay.reopen();
                work.on(index);
            }
        } catch (StepFailure e) {
            ledger.record(index, step.in(StepState.NEEDS_HUMAN, e.reason()));
        } catch (HostFailure e) {
            ledger.record(index, step.in(StepState.NEEDS_HUMAN,
                    sentences.of("step.host-failed", "detail", String.valueOf(e.getMessage()))));
        }
    }

    /** Something to do about a step. */
    private interface Work {
        void on(int index) throws HostFailure, StepFailure;
    }
}

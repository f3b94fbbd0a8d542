package org.tenken.engine.change;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.tenken.api.fix.Step;
import org.tenken.engine.catalogue.Module;
import org.tenken.engine.operation.StepOperation;
import org.tenken.engine.operation.StepState;
import org.tenken.spi.HostFailure;

/**
 * Carries out one host's steps in their order.
 *
 * <p>Each step is looked at again, kept as intended, sent, and kept as it ended. A step whose end nobody saw is settled by a
 * look where it sets a cell, by repeating it where that is harmless, and else left in doubt.
 */
final class Forward {

    private static final int TRIES = 3;

    private final Steps steps;
    private final Sentences sentences;
    private final Module module;
    private final Ledger ledger;
    private final Stay stay;
    private final boolean goesOn;
    private int at;
    private boolean sent;

    /**
     * Creates the way forward.
     *
     * @param goesOn whether a failed step stops nothing, as on a way back
     */
    Forward(Steps steps, Sentences sentences, Module module, Ledger ledger, Stay stay, boolean goesOn) {
        this.steps = steps;
        this.sentences = sentences;
        this.module = module;
        this.ledger = ledger;
        this.stay = stay;
        this.goesOn = goesOn;
    }

    /** Runs until the steps are done or cannot go on. */
    End run(BooleanSupplier cancelled) throws Lost {
        for (at = 0; at < ledger.size(); at++) {
            if (cancelled.getAsBoolean()) {
                return End.CANCELLED;
            }
            if (ledger.step(at).state() == StepState.PLANNED) {
                sent = false;
                turn();
            }
            End end = end(ledger.step(at));
            if (end != End.COMPLETE) {
                return end;
            }
        }
        return End.COMPLETE;
    }

    /** Returns which step was last. */
    int at() {
        return at;
    }

    /** Returns whether the last step was sent, so that it may have had an effect though it failed. */
    boolean sent() {
        return sent;
    }

    private End end(StepOperation step) {
        if (step.state() == StepState.NEEDS_HUMAN) {
            return End.PARKED;
        }
        if (step.state() == StepState.IN_DOUBT) {
            return End.DOUBTFUL;
        }
        boolean stops = step.state() == StepState.FAILED && !goesOn && !(step.step() instanceof Step.Try);
        return stops ? End.FAILED : End.COMPLETE;
    }

    private void turn() throws Lost {
        for (int tries = 1; ; tries++) {
            try {
                once();
                return;
            } catch (StepFailure e) {
                if (tries == TRIES || !mayRepeat() || !reasserted()) {
                    ledger.record(at, ledger.step(at).in(StepState.FAILED, e.reason()));
                    return;
                }
            }
        }
    }

    private void once() throws StepFailure, Lost {
        StepOperation now = look();
        if (now.state() != StepState.PLANNED) {
            ledger.record(at, now);
            return;
        }
        ledger.intend(at, now.in(StepState.WAITING));
        sent = true;
        try {
            ledger.record(at, perform(now));
        } catch (HostFailure e) {
            settle(now, e);
        }
    }

    private StepOperation look() throws StepFailure, Lost {
        StepOperation planned = ledger.step(at);
        Draft draft = Draft.of(planned);
        try {
            return steps.look(planned.step(), draft, outlook());
        } catch (HostFailure e) {
            reopen(e);
        }
        try {
            return steps.look(planned.step(), draft, outlook());
        } catch (HostFailure e) {
            throw failure(e);
        }
    }

    private Outlook outlook() {
        return new Outlook(stay.reader(), module, ledger.before(at), false);
    }

    private Outcome perform(StepOperation now) throws HostFailure, StepFailure {
        return steps.perform(now.step(), now, stay.site(ledger.before(at)));
    }

    /** Finds out how a step ended whose end was not seen. */
    private void settle(StepOperation now, HostFailure failure) throws StepFailure, Lost {
        Standing standing = steps.standing(now.step());
        boolean mayAsk = standing == Standing.ONCE || standing == Standing.FINAL;
        if (failure.inDoubt() && mayAsk) {
            ledger.record(at, now.in(StepState.IN_DOUBT, sentences.of("step.in-doubt", "detail", failure.getMessage())));
        }
        reopen(failure);
        if (ledger.step(at).state() != StepState.IN_DOUBT) {
            settle(now, failure, standing);
        }
    }

    private void settle(StepOperation now, HostFailure failure, Standing standing) throws StepFailure {
        try {
            if (failure.inDoubt() && standing == Standing.CELL) {
                settleCell(now);
            } else if (failure.inDoubt()) {
                ledger.record(at, perform(now));
            } else {
                throw failure(failure);
            }
        } catch (HostFailure e) {
            throw failure(e);
        }
    }

    private void settleCell(StepOperation now) throws HostFailure, StepFailure {
        if (steps.tookEffect(now, stay.reader())) {
            ledger.record(at, now.in(StepState.DONE));
            return;
        }
        // The host has had all the time it may take, so the request will not act any more; its value is absolute.
        StepOperation again = steps.look(now.step(), Draft.of(now), outlook());
        ledger.record(at, again.state() == StepState.PLANNED ? perform(again) : Outcome.of(again));
    }

    private void reopen(HostFailure because) throws Lost {
        try {
            stay.reopen();
        } catch (HostFailure e) {
            StepOperation step = ledger.step(at);
            boolean doubt = step.state() == StepState.IN_DOUBT || step.state() == StepState.WAITING && because.inDoubt();
            ledger.record(at, step.in(doubt ? StepState.IN_DOUBT : StepState.FAILED,
                    sentences.of("step.host-failed", "detail", because.getMessage())));
            throw new Lost(e);
        }
    }

    private StepFailure failure(HostFailure e) {
        return sentences.failure("step.host-failed", Map.of("detail", String.valueOf(e.getMessage())));
    }

    private boolean mayRepeat() {
        Standing standing = steps.standing(ledger.step(at).step());
        return standing == Standing.CELL || standing == Standing.REPEATABLE;
    }

    /** Sets the cells of open brackets again that moved by themselves, such as a service that a trigger started. */
    private boolean reasserted() throws Lost {
        List<Step> plain = Brackets.plain(ledger.host().steps());
        boolean any = false;
        for (int open : Brackets.open(plain, at)) {
            any |= reasserted(plain.get(open), open);
        }
        return any;
    }

    private boolean reasserted(Step opening, int open) throws Lost {
        try {
            StepOperation now = steps.look(opening, Draft.NONE, new Outlook(stay.reader(), module, ledger.before(open), false));
            if (now.state() != StepState.PLANNED) {
                return false;
            }
            steps.perform(opening, now, stay.site(ledger.before(open)));
            return true;
        } catch (StepFailure e) {
            return false;
        } catch (HostFailure e) {
            reopen(e);
            return false;
        }
    }
}

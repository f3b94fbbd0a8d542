package org.tenken.engine.change;

import java.util.List;
import java.util.Map;
import org.tenken.api.fix.Step;
import org.tenken.engine.catalogue.Module;
import org.tenken.engine.change.cell.Sentences;
import org.tenken.engine.change.cell.StepFailure;
import org.tenken.engine.change.step.Brackets;
import org.tenken.engine.change.step.Draft;
import org.tenken.engine.change.step.Outcome;
import org.tenken.engine.change.step.Outlook;
import org.tenken.engine.change.step.Standing;
import org.tenken.engine.change.step.Steps;
import org.tenken.engine.operation.StepOperation;
import org.tenken.engine.operation.StepState;
import org.tenken.spi.HostFailure;

/**
 * Gives each of one host's steps its turn.
 *
 * <p>The step is looked at again, kept as intended, sent, and kept as it ended. A step whose end nobody saw is settled
 * by a look where it sets a cell, by repeating it where that is harmless, and else left in doubt.
 */
final class Turns {

    private static final int TRIES = 3;

    private final Steps steps;
    private final Sentences sentences;
    private final Module module;
    private final Ledger ledger;
    private final Stay stay;
    private int at;
    private boolean sent;

    Turns(Steps steps, Sentences sentences, Module module, Ledger ledger, Stay stay) {
        this.steps = steps;
        this.sentences = sentences;
        this.module = module;
        this.ledger = ledger;
        this.stay = stay;
    }

    /** Does a step as far as that is possible, and returns whether anything was sent. */
    boolean take(int index) throws Lost {
        at = index;
        sent = false;
        for (int tries = 1; ; tries++) {
            try {
                once();
                return sent;
            } catch (StepFailure e) {
                if (tries == TRIES || !mayRepeat() || !reasserted()) {
                    ledger.record(at, ledger.step(at).in(StepState.FAILED, e.reason()));
                    return sent;
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

    /** Only a cell can be looked at; an act stays as it was planned, by whichever module planned it. */
    private StepOperation look() throws StepFailure, Lost {
        StepOperation planned = ledger.step(at);
        if (steps.standing(planned.step()) != Standing.CELL) {
            return planned.unremarked();
        }
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
            ledger.record(at, now.in(StepState.IN_DOUBT, sentences.of("step.in-doubt", "detail",
                    failure.getMessage())));
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
            boolean doubt = step.state() == StepState.IN_DOUBT || step.state() == StepState.WAITING
                    && because.inDoubt();
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
            StepOperation now = steps.look(opening, Draft.NONE,
                    new Outlook(stay.reader(), module, ledger.before(open), false));
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

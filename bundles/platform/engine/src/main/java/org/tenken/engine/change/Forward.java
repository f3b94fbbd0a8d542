package org.tenken.engine.change;

import java.util.function.BooleanSupplier;
import org.tenken.api.fix.Step;
import org.tenken.engine.operation.StepOperation;
import org.tenken.engine.operation.StepState;

/** Carries out one host's steps in their order. */
final class Forward {

    private final Turns turns;
    private final Ledger ledger;
    private final boolean goesOn;
    private int at;
    private boolean sent;

    /**
     * Creates the way forward.
     *
     * @param goesOn whether a failed step stops nothing, as on a way back
     */
    Forward(Turns turns, Ledger ledger, boolean goesOn) {
        this.turns = turns;
        this.ledger = ledger;
        this.goesOn = goesOn;
    }

    /** Runs until the steps are done or cannot go on. */
    End run(BooleanSupplier cancelled) throws Lost {
        for (at = 0; at < ledger.size(); at++) {
            if (cancelled.getAsBoolean()) {
                return End.CANCELLED;
            }
            if (ledger.step(at).state() == StepState.PLANNED) {
                sent = turns.take(at);
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
}

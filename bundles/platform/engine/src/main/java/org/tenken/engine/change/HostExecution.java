package org.tenken.engine.change;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.tenken.engine.catalogue.Module;
import org.tenken.engine.change.cell.Sentences;
import org.tenken.engine.change.step.Steps;
import org.tenken.engine.operation.Verification;
import org.tenken.engine.run.sweep.Troubles;
import org.tenken.spi.HostFailure;

/** Carries out one host's part of an operation to its end, whichever that is. */
final class HostExecution {

    private static final Map<End, String> REASONS = Map.of(End.FAILED, "step.skipped.failed", End.CANCELLED,
            "step.skipped.cancelled", End.PARKED, "step.skipped.parked", End.DOUBTFUL, "step.skipped.doubtful",
            End.LOST, "step.skipped.lost", End.COMPLETE, "step.skipped.failed");

    private final Steps steps;
    private final Sentences sentences;
    private final Verifier verifier;
    private final Troubles troubles;
    private final Ledger ledger;
    private final boolean back;

    /**
     * Creates the execution.
     *
     * @param back whether it is a way back, whose steps do not depend on each other's success
     */
    HostExecution(Steps steps, Sentences sentences, Verifier verifier, Troubles troubles, Ledger ledger, boolean back) {
        this.steps = steps;
        this.sentences = sentences;
        this.verifier = verifier;
        this.troubles = troubles;
        this.ledger = ledger;
        this.back = back;
    }

    /** Runs at a host that was reached. */
    void run(Module module, Stay stay, BooleanSupplier cancelled) {
        Forward forward = new Forward(new Turns(steps, sentences, module, ledger, stay), ledger, back);
        Backward backward = new Backward(steps, sentences, module, ledger, stay);
        End end = end(forward, cancelled);
        if (end == End.FAILED) {
            backward.takeBack(forward.at(), forward.sent());
        }
        if (end == End.LOST) {
            backward.leaveOpen();
        } else if (end != End.COMPLETE) {
            backward.closeBrackets();
        }
        ledger.skipRest(sentences.of(REASONS.get(end)));
        if (end == End.COMPLETE) {
            verify(stay);
        }
    }

    private End end(Forward forward, BooleanSupplier cancelled) {
        try {
            return forward.run(cancelled);
        } catch (Lost e) {
            ledger.lost(troubles.of(ledger.host().host(), e.failure()));
            return End.LOST;
        }
    }

    private void verify(Stay stay) {
        try {
            verifier.verify(ledger.host(), stay).ifPresent(ledger::verified);
        } catch (HostFailure e) {
            SortedMap<String, String> nothing = new TreeMap<>(Map.of("", "not-checked"));
            ledger.verified(new Verification(false, nothing));
        }
    }
}

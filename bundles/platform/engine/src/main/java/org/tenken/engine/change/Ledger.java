package org.tenken.engine.change;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tenken.engine.change.cell.Sentences;
import org.tenken.engine.change.cell.StepFailure;
import org.tenken.engine.change.kept.Journal;
import org.tenken.engine.change.step.Outcome;
import org.tenken.engine.operation.HostOperation;
import org.tenken.engine.operation.OperationListener;
import org.tenken.engine.operation.StepOperation;
import org.tenken.engine.operation.StepState;
import org.tenken.engine.operation.Verification;
import org.tenken.engine.run.HostResult;
import org.tenken.engine.text.Text;

/** One host's part of an operation while it is carried out. Used by that host's thread alone. */
final class Ledger {

    private static final System.Logger LOG = System.getLogger(Ledger.class.getName());

    private final Journal journal;
    private final int index;
    private final OperationListener listener;
    private final Sentences sentences;
    private HostOperation host;

    Ledger(Journal journal, int index, HostOperation host, OperationListener listener, Sentences sentences) {
        this.journal = journal;
        this.index = index;
        this.host = host;
        this.listener = listener;
        this.sentences = sentences;
    }

    /** Returns the host's part as it is now. */
    HostOperation host() {
        return host;
    }

    /** Returns how many steps there are. */
    int size() {
        return host.steps().size();
    }

    /** Returns a step. */
    StepOperation step(int at) {
        return host.steps().get(at);
    }

    /** Returns the steps before one. */
    List<StepOperation> before(int at) {
        return host.steps().subList(0, at);
    }

    /**
     * Keeps that a step is about to be sent; when it returns, that is on the disk.
     *
     * @throws StepFailure if it cannot be kept, so that nothing may be sent
     */
    void intend(int at, StepOperation step) throws StepFailure {
        replace(at, List.of(step));
        try {
            journal.keep(index, host);
        } catch (IOException e) {
            throw sentences.failure("operation.not-kept", Map.of("detail", String.valueOf(e.getMessage())));
        }
        tell();
    }

    /** Keeps how a step ended, as far as that can be kept; it happened either way. */
    void record(int at, StepOperation step) {
        replace(at, List.of(step));
        keep();
    }

    /** Keeps how a step ended, with the steps that follow from it. */
    void record(int at, Outcome outcome) {
        List<StepOperation> with = new ArrayList<>(List.of(outcome.step()));
        with.addAll(outcome.next());
        replace(at, with);
        keep();
    }

    /** Leaves out every step whose turn has not come. */
    void skipRest(Text why) {
        List<StepOperation> steps = host.steps().stream()
                .map(step -> step.state() == StepState.PLANNED ? step.in(StepState.SKIPPED, why) : step).toList();
        if (!steps.equals(host.steps())) {
            host = host.with(steps);
            keep();
        }
    }

    /** Leaves a host on which this program itself went wrong. */
    void broken(Text why) {
        List<StepOperation> steps = host.steps().stream().map(step -> switch (step.state()) {
            case WAITING -> step.in(StepState.IN_DOUBT, why);
            case PLANNED -> step.in(StepState.SKIPPED, why);
            default -> step;
        }).toList();
        host = host.with(steps);
        keep();
    }

    /** Keeps that the host was lost. */
    void lost(HostResult.Trouble trouble) {
        host = new HostOperation(host.host(), Optional.of(trouble), host.refused(), host.steps(), host.verified());
        keep();
    }

    /** Keeps that the host is refused as a whole. */
    void refuse(Text why) {
        List<StepOperation> steps = host.steps().stream().map(step -> step.in(StepState.REFUSED)).toList();
        host = new HostOperation(host.host(), host.unreached(), Optional.of(why), steps, host.verified());
        keep();
    }

    /** Keeps what was seen afterwards. */
    void verified(Verification verification) {
        host = new HostOperation(host.host(), host.unreached(), host.refused(), host.steps(),
                Optional.of(verification));
        keep();
    }

    private void replace(int at, List<StepOperation> with) {
        List<StepOperation> steps = new ArrayList<>(host.steps());
        steps.remove(at);
        steps.addAll(at, with);
        host = host.with(steps);
    }

    private void keep() {
        try {
            journal.keep(index, host);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "an operation cannot be kept: " + e.getMessage());
        }
        tell();
    }

    /** Whoever listens is not to break the operation. */
    private void tell() {
        try {
            listener.changed(host);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "a listener broke: " + e.getClass().getName());
        }
    }
}

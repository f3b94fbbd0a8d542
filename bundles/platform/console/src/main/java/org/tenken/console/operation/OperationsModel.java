package org.tenken.console.operation;

import java.util.List;
import java.util.Optional;
import org.tenken.console.live.Live;
import org.tenken.console.live.Threads;
import org.tenken.console.port.Operations;
import org.tenken.console.port.Phrase;
import org.tenken.console.port.Refusal;

/** State and behaviour of the list of what was done. All calls are made on the window's thread. */
public final class OperationsModel {

    /** Everything the page shows. */
    public record State(boolean available, boolean read, List<Operations.Operation> operations, Optional<Phrase> trouble) {
        static final State EMPTY = new State(false, false, List.of(), Optional.empty());
    }

    private final Live<State> state = new Live<>(State.EMPTY);
    private final Live<Optional<Operations>> operations;
    private final Threads threads;

    /** Reads the list as soon as it can be read. */
    public OperationsModel(Live<Optional<Operations>> operations, Threads threads) {
        this.operations = operations;
        this.threads = threads;
        operations.attach(service -> refresh());
    }

    /** Returns the state and its changes. */
    public Live<State> state() {
        return state;
    }

    /** Reads the list again. */
    public void refresh() {
        Optional<Operations> service = operations.now();
        if (service.isEmpty()) {
            state.set(State.EMPTY);
            return;
        }
        state.set(new State(true, state.now().read(), state.now().operations(), Optional.empty()));
        threads.background().execute(() -> {
            State next = read(service.get());
            threads.ui().execute(() -> state.set(next));
        });
    }

    private static State read(Operations service) {
        try {
            return new State(true, true, service.recent(), Optional.empty());
        } catch (Refusal refusal) {
            return new State(true, true, List.of(), Optional.of(refusal.phrase()));
        }
    }
}

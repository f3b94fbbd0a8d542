package org.tenken.console.bind;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.tenken.api.read.InputKind;
import org.tenken.console.port.Host;
import org.tenken.console.port.Operations;
import org.tenken.console.port.Phrase;
import org.tenken.console.port.Refusal;
import org.tenken.console.port.Title;
import org.tenken.engine.catalogue.Catalogue;
import org.tenken.engine.catalogue.FixEntry;
import org.tenken.engine.host.Connection;
import org.tenken.engine.operation.Execution;
import org.tenken.engine.operation.FixRequest;
import org.tenken.engine.operation.HostOperation;
import org.tenken.engine.operation.OperationFailure;
import org.tenken.engine.operation.Reach;
import org.tenken.engine.operation.StepOperation;
import org.tenken.engine.operation.StepState;
import org.tenken.engine.operation.Verification;
import org.tenken.engine.run.Limits;
import org.tenken.engine.text.Texts;

/** Plans, applies and undoes with the engine. */
final class EngineOperations implements Operations {
    private static final Set<StepState> LEFT = Set.of(StepState.DONE, StepState.IN_DOUBT);

    private final org.tenken.engine.operation.Operations operations;
    private final Catalogue catalogue;
    private final EngineFleet fleet;
    private final Phrases phrases;
    private final Map<String, org.tenken.engine.operation.Operation> previews = new ConcurrentHashMap<>();

    EngineOperations(org.tenken.engine.operation.Operations operations, Catalogue catalogue, Texts texts, EngineFleet fleet) {
        this.operations = operations;
        this.catalogue = catalogue;
        this.fleet = fleet;
        this.phrases = new Phrases(texts);
    }

    @Override
    public List<Title> fixes() {
        return phrases.fixes(catalogue);
    }

    @Override
    public List<Input> inputs(String fix) {
        return operations.inputs(fix).stream().map(input -> new Input(input.name(),
                Own.words("input." + input.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), "name", input.name()),
                input.kind() == InputKind.PRODUCT_KEY, true, "")).toList();
    }

    @Override
    public Task<Preview> preview(String fix, List<Host> hosts, Map<String, String> inputs) {
        return start(() -> {
            EngineFleet.Reached reached = fleet.reached();
            List<org.tenken.engine.host.Host> targets = hosts.stream().flatMap(host -> Stream.ofNullable(reached.hosts().get(host.name()))).toList();
            FixRequest request = new FixRequest(fix, targets, reached.connection(), reached.lab(), new TreeMap<>(inputs), Limits.USUAL);
            return operations.preview(request, host -> { });
        }, this::preview);
    }

    @Override
    public Task<Preview> previewUndo(String operation) {
        return start(() -> {
            return operations.previewUndo(operation, connection(known(operation).reach()), Limits.USUAL, host -> { });
        }, this::preview);
    }

    @Override
    public Task<Operation> apply(Preview preview, Listener listener) {
        return start(() -> {
            org.tenken.engine.operation.Operation planned = Optional.ofNullable(previews.remove(preview.token()))
                    .orElseThrow(() -> new Refusal(Own.words("operations.stale")));
            return operations.apply(planned, connection(planned.reach()), Limits.USUAL, host -> listener.done(plan(host)));
        }, this::operation);
    }

    @Override
    public List<Operation> recent() {
        return operations.history().operations().stream().filter(org.tenken.engine.operation.Operation::applied).map(this::operation).toList();
    }

    /** The account of the open fleet is no account for hosts of another. */
    private Connection connection(Reach reach) throws Refusal {
        EngineFleet.Reached reached = fleet.reached();
        if (!reach.lab().equals(reached.lab())) {
            throw new Refusal(reach.lab().<Phrase>map(lab -> Own.words("operations.other-lab", "hosts", lab.hosts(), "seed", String.valueOf(lab.seed())))
                    .orElse(Own.words("operations.other-hosts")));
        }
        return reach.with(reached.connection().login());
    }

    private org.tenken.engine.operation.Operation known(String id) throws Refusal {
        try {
            return operations.operation(id);
        } catch (OperationFailure failure) {
            throw new Refusal(phrases.of(failure.words()));
        }
    }

    private Preview preview(org.tenken.engine.operation.Operation planned) {
        previews.clear();
        previews.put(planned.id(), planned);
        return new Preview(planned.id(), planned.fix(), title(planned.fix()), planned.hosts().stream().map(this::plan).toList());
    }

    private Operation operation(org.tenken.engine.operation.Operation done) {
        boolean undoable = done.undoes().isEmpty() && done.hosts().stream().flatMap(host -> host.steps().stream())
                .anyMatch(step -> step.words().undo().isPresent() && LEFT.contains(step.state()));
        return new Operation(done.id(), done.fix(), title(done.fix()), done.started().orElse(done.created()), done.hosts().stream().map(this::plan).toList(), undoable);
    }

    private Phrase title(String fix) {
        return catalogue.fix(fix).map(FixEntry::title).map(phrases::of).orElse(Phrase.of(fix));
    }

    private HostPlan plan(HostOperation host) {
        Optional<Phrase> obstacle = host.unreached().map(trouble -> phrases.of(trouble.message())).or(() -> host.refused().map(phrases::of));
        return new HostPlan(host.host().name(), obstacle, host.steps().stream().map(this::step).toList(), host.verified().map(Verification::passed));
    }

    private Step step(StepOperation step) {
        Phrase what = step.note().<Phrase>map(note -> Own.words("step.noted", "what", phrases.of(step.words().what()), "note", phrases.of(note)))
                .orElse(phrases.of(step.words().what()));
        return new Step(what, phrases.of(step.words().now()), phrases.of(step.words().after()), step.words().undo().map(phrases::of),
                step.words().command(), State.valueOf(step.state().name()));
    }

    private interface Begin {
        Execution execution() throws Refusal;
    }

    private interface Show<T> {
        T of(org.tenken.engine.operation.Operation operation);
    }

    private <T> Task<T> start(Begin begin, Show<T> show) {
        return new Started<>(begin, show, phrases);
    }

    /** Begins at the first wait, off the window's thread, because the fleet may have to be asked first. */
    private static final class Started<T> implements Task<T> {
        private final Begin begin;
        private final Show<T> show;
        private final Phrases phrases;
        private Optional<Execution> execution = Optional.empty();
        private boolean cancelled;

        Started(Begin begin, Show<T> show, Phrases phrases) {
            this.begin = begin;
            this.show = show;
            this.phrases = phrases;
        }

        @Override
        public T await() throws Refusal {
            try {
                return show.of(begun().result().get());
            } catch (ExecutionException failed) {
                throw new Refusal(failed.getCause() instanceof OperationFailure failure ? phrases.of(failure.words()) : Phrase.of(String.valueOf(failed.getCause())));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new Refusal(Own.words("fleet.stopped"));
            }
        }

        @Override
        public synchronized void cancel() {
            cancelled = true;
            execution.ifPresent(Execution::cancel);
        }

        private synchronized Execution begun() throws Refusal {
            if (cancelled) {
                throw new Refusal(Own.words("fleet.stopped"));
            }
            Execution started = begin.execution();
            execution = Optional.of(started);
            return started;
        }
    }
}

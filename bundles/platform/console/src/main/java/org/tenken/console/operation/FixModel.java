package org.tenken.console.operation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tenken.console.live.Live;
import org.tenken.console.live.Threads;
import org.tenken.console.port.Host;
import org.tenken.console.port.Operations;
import org.tenken.console.port.Operations.HostPlan;
import org.tenken.console.port.Phrase;
import org.tenken.console.port.Refusal;

/**
 * One fix, or one way back, from its plan to its outcome. All calls are made on the window's thread.
 * Nothing is changed before {@link #apply()}.
 */
public final class FixModel {

    /** Where it stands. */
    public enum Phase { ASKING, PLANNING, PLANNED, APPLYING, APPLIED, REFUSED }

    /**
     * Everything the dialog shows.
     *
     * @param title what the fix does
     * @param undo whether this is a way back
     * @param hosts how many hosts were asked for
     * @param inputs what the fix asks a person for, with what was given
     * @param plans each host's steps, as planned or as done
     */
    public record State(Phase phase, Phrase title, boolean undo, int hosts, List<Operations.Input> inputs, Map<String, String> given,
            List<HostPlan> plans, Optional<Operations.Preview> preview, Optional<Operations.Operation> outcome, Optional<Phrase> trouble) {

        /** Returns the lines of the preview. */
        public List<Change> changes() {
            return Change.of(plans);
        }

        /** Returns how many hosts have anything to do. */
        public int changing() {
            return (int) plans.stream().filter(State::changes).count();
        }

        /** Returns the hosts where nothing can be done. */
        public List<HostPlan> obstacles() {
            return plans.stream().filter(plan -> plan.obstacle().isPresent()).toList();
        }

        /** Returns how many hosts are done. */
        public int done() {
            return (int) plans.stream().filter(plan -> plan.verified().isPresent()).count();
        }

        /** Returns how many hosts passed the check afterwards. */
        public int verified() {
            return (int) plans.stream().filter(plan -> plan.verified().orElse(false)).count();
        }

        /** Returns whether every value that must be given is given. */
        public boolean complete() {
            return inputs.stream().filter(Operations.Input::required).noneMatch(input -> given.getOrDefault(input.name(), "").isBlank());
        }

        private static boolean changes(HostPlan plan) {
            return plan.obstacle().isEmpty() && plan.steps().stream().anyMatch(step -> step.state() != Operations.State.ALREADY);
        }

        State phase(Phase next) {
            return new State(next, title, undo, hosts, inputs, given, plans, preview, outcome, trouble);
        }

        State plans(Phase next, List<HostPlan> fresh) {
            return new State(next, title, undo, hosts, inputs, given, fresh, preview, outcome, trouble);
        }
    }

    @FunctionalInterface
    private interface Planner {
        Operations.Task<Operations.Preview> plan(Map<String, String> given);
    }

    private final Live<State> state;
    private final Operations operations;
    private final Planner planner;
    private final Threads threads;
    private final Consumer<FixModel> changed;
    private Optional<Operations.Task<?>> task = Optional.empty();

    private FixModel(Operations operations, State first, Planner planner, Threads threads, Consumer<FixModel> changed) {
        this.operations = operations;
        this.state = new Live<>(first);
        this.planner = planner;
        this.threads = threads;
        this.changed = changed;
    }

    /** Plans a fix for some hosts. {@code changed} hears when hosts were changed, so that they can be checked again. */
    public static FixModel fix(Operations operations, String fix, Phrase title, List<Host> hosts, Threads threads, Consumer<FixModel> changed) {
        State first = first(title, false, hosts.size());
        FixModel model = new FixModel(operations, first, given -> operations.preview(fix, hosts, given), threads, changed);
        threads.background().execute(() -> {
            List<Operations.Input> inputs = operations.inputs(fix);
            threads.ui().execute(() -> model.ask(inputs));
        });
        return model;
    }

    /** Plans the way back of an operation. */
    public static FixModel undo(Operations operations, Operations.Operation operation, Threads threads, Consumer<FixModel> changed) {
        State first = first(operation.title(), true, operation.hosts().size());
        FixModel model = new FixModel(operations, first, given -> operations.previewUndo(operation.id()), threads, changed);
        model.plan();
        return model;
    }

    /** Returns the state and its changes. */
    public Live<State> state() {
        return state;
    }

    /** Takes a value that a person gave. A plan made with another value is no plan any more. */
    public void give(String name, String value) {
        State now = state.now();
        Map<String, String> given = new LinkedHashMap<>(now.given());
        given.put(name, value);
        Phase phase = now.phase() == Phase.PLANNED ? Phase.ASKING : now.phase();
        List<HostPlan> plans = phase == Phase.ASKING ? List.of() : now.plans();
        state.set(new State(phase, now.title(), now.undo(), now.hosts(), now.inputs(), given, plans, Optional.empty(), now.outcome(), now.trouble()));
    }

    /** Reads the hosts and plans, again if it was planned before. */
    public void plan() {
        state.set(state.now().phase(Phase.PLANNING));
        work(planner.plan(state.now().given()), this::planned);
    }

    /** Does what the preview shows. */
    public void apply() {
        State now = state.now();
        if (now.phase() != Phase.PLANNED || now.preview().isEmpty() || now.changing() == 0) {
            return;
        }
        state.set(now.phase(Phase.APPLYING));
        work(operations.apply(now.preview().get(), plan -> threads.ui().execute(() -> done(plan))), this::applied);
    }

    /** What a fix asks for is given before any host is read. */
    private void ask(List<Operations.Input> inputs) {
        State now = state.now();
        Map<String, String> given = new LinkedHashMap<>();
        inputs.stream().filter(input -> !input.otherwise().isEmpty()).forEach(input -> given.put(input.name(), input.otherwise()));
        state.set(new State(inputs.isEmpty() ? Phase.PLANNING : Phase.ASKING, now.title(), now.undo(), now.hosts(), inputs, given,
                now.plans(), now.preview(), now.outcome(), now.trouble()));
        if (inputs.isEmpty()) {
            plan();
        }
    }

    /** Asks what is going on to stop; what was done by then is shown. */
    public void stop() {
        task.ifPresent(Operations.Task::cancel);
    }

    private <T> void work(Operations.Task<T> started, Consumer<T> then) {
        task = Optional.of(started);
        threads.background().execute(() -> {
            try {
                T answer = started.await();
                threads.ui().execute(() -> then.accept(answer));
            } catch (Refusal refusal) {
                threads.ui().execute(() -> refused(refusal.phrase()));
            }
        });
    }

    private void planned(Operations.Preview preview) {
        task = Optional.empty();
        State now = state.now();
        state.set(new State(Phase.PLANNED, preview.title(), now.undo(), now.hosts(), now.inputs(), now.given(), preview.hosts(),
                Optional.of(preview), Optional.empty(), Optional.empty()));
    }

    private void done(HostPlan plan) {
        List<HostPlan> plans = new ArrayList<>(state.now().plans());
        plans.replaceAll(known -> known.host().equals(plan.host()) ? plan : known);
        state.set(state.now().plans(state.now().phase(), plans));
    }

    private void applied(Operations.Operation operation) {
        task = Optional.empty();
        State now = state.now();
        state.set(new State(Phase.APPLIED, now.title(), now.undo(), now.hosts(), now.inputs(), now.given(), operation.hosts(), now.preview(),
                Optional.of(operation), Optional.empty()));
        changed.accept(this);
    }

    private void refused(Phrase trouble) {
        State now = state.now();
        state.set(new State(Phase.REFUSED, now.title(), now.undo(), now.hosts(), now.inputs(), now.given(), now.plans(), now.preview(),
                now.outcome(), Optional.of(trouble)));
    }

    private static State first(Phrase title, boolean undo, int hosts) {
        return new State(Phase.PLANNING, title, undo, hosts, List.of(), Map.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}

package org.tenken.engine.change;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.tenken.engine.catalogue.FixEntry;
import org.tenken.engine.catalogue.Module;
import org.tenken.engine.change.cell.Pause;
import org.tenken.engine.change.cell.Sentences;
import org.tenken.engine.change.cell.StepFailure;
import org.tenken.engine.change.kept.Journal;
import org.tenken.engine.change.kept.OperationFiles;
import org.tenken.engine.change.kept.PlanDigest;
import org.tenken.engine.change.step.Planner;
import org.tenken.engine.change.step.Steps;
import org.tenken.engine.host.Connection;
import org.tenken.engine.operation.HostOperation;
import org.tenken.engine.operation.Operation;
import org.tenken.engine.operation.OperationFailure;
import org.tenken.engine.operation.OperationListener;
import org.tenken.engine.operation.StepState;
import org.tenken.engine.run.Limits;
import org.tenken.engine.run.sweep.Troubles;
import org.tenken.engine.visit.Given;
import org.tenken.engine.visit.Visits;
import org.tenken.spi.Endpoint;
import org.tenken.spi.HostFailure;

/** Carries operations out over many hosts, one operation per host at a time. */
final class Applying {

    private static final Duration LONG = Duration.ofDays(2);

    private final Visits visits;
    private final Planner planner;
    private final Steps steps;
    private final Sentences sentences;
    private final OperationFiles files;
    private final Pause pause;
    private final Clock clock;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final Set<Task> running = ConcurrentHashMap.newKeySet();

    Applying(Visits visits, Planner planner, Steps steps, Sentences sentences, OperationFiles files, Pause pause,
            Clock clock) {
        this.visits = visits;
        this.planner = planner;
        this.steps = steps;
        this.sentences = sentences;
        this.files = files;
        this.pause = pause;
        this.clock = clock;
    }

    /** Carries out what a preview shows. */
    Task apply(Operation preview, Connection connection, Limits limits, OperationListener listener) {
        Task task = new Task();
        new Crew("operation").begin(task, () -> begin(task, preview, connection, limits, listener));
        return task;
    }

    private void begin(Task task, Operation preview, Connection connection, Limits limits, OperationListener listener) {
        try {
            check(preview);
            Journal journal = new Journal(files, fresh(preview));
            journal.begin(clock.instant());
            carryOut(task, journal, connection, limits, listener);
        } catch (OperationFailure e) {
            task.fail(e);
        } catch (IOException e) {
            task.fail(failure(OperationFailure.Kind.DATA, "operation.not-kept",
                    Map.of("detail", String.valueOf(e.getMessage()))));
        }
    }

    private void check(Operation preview) throws OperationFailure {
        String digest = PlanDigest.of(preview.fix(), preview.undoes(), preview.inputs(), preview.hosts());
        if (!digest.equals(preview.plan())) {
            throw failure(OperationFailure.Kind.REFUSED, "operation.changed", Map.of("plan", preview.plan()));
        }
        if (!OperationFiles.named(preview.id()) || preview.applied() || Files.exists(files.file(preview.id()))) {
            throw failure(OperationFailure.Kind.REFUSED, "operation.applied", Map.of("operation", preview.id()));
        }
    }

    /** What the preview saw is forgotten: every step is looked at again when its turn comes. */
    private static Operation fresh(Operation preview) {
        return preview.with(preview.hosts().stream().map(Applying::fresh).toList());
    }

    private static HostOperation fresh(HostOperation host) {
        return host.with(host.steps().stream()
                .map(step -> step.state() == StepState.ALREADY ? step.in(StepState.PLANNED) : step).toList());
    }

    private void carryOut(Task task, Journal journal, Connection connection, Limits limits,
            OperationListener listener) {
        Operation operation = journal.operation();
        List<Supplier<Boolean>> jobs = new ArrayList<>();
        for (int i = 0; i < operation.hosts().size(); i++) {
            HostOperation host = operation.hosts().get(i);
            if (host.ready()) {
                Ledger ledger = new Ledger(journal, i, host, listener, sentences);
                jobs.add(() -> alone(ledger, connection, () -> host(operation, ledger, connection, limits, task)));
            }
        }
        running.add(task);
        task.follow(new Crew("operation").work(limits.inFlight(), jobs).thenCompose(done -> end(journal))
                .whenComplete((ended, failure) -> running.remove(task)));
    }

    /** Asks everything under way to stop between two steps. */
    void stop() {
        running.forEach(Task::cancel);
    }

    private CompletableFuture<Operation> end(Journal journal) {
        try {
            journal.finish(clock.instant());
            return CompletableFuture.completedFuture(journal.operation());
        } catch (IOException e) {
            return CompletableFuture.failedFuture(failure(OperationFailure.Kind.DATA, "operation.not-kept",
                    Map.of("detail", String.valueOf(e.getMessage()))));
        }
    }

    private boolean alone(Ledger ledger, Connection connection, Runnable work) {
        Endpoint endpoint = connection.endpoint(ledger.host().host());
        String key = endpoint.address().toLowerCase(Locale.ROOT) + ':' + endpoint.port();
        if (!busy.add(key)) {
            ledger.refuse(sentences.of("operation.refused.busy", "host", endpoint.name()));
            return false;
        }
        try {
            work.run();
            return true;
        } catch (RuntimeException e) {
            ledger.broken(sentences.of("operation.broken", "detail", e.getClass().getName()));
            return false;
        } finally {
            busy.remove(key);
        }
    }

    private void host(Operation operation, Ledger ledger, Connection connection, Limits limits, Task task) {
        Troubles troubles = new Troubles(sentences.texts(), connection);
        if (task.cancelled()) {
            ledger.skipRest(sentences.of("step.skipped.cancelled"));
            return;
        }
        Given given = new Given(operation.inputs(), Map.of());
        try (Stay stay = new Stay(visits, ledger.host().host(), connection, patient(limits), given)) {
            run(operation, ledger, stay, troubles, task);
        } catch (HostFailure e) {
            ledger.skipRest(sentences.of("step.skipped.lost"));
            ledger.lost(troubles.of(ledger.host().host(), e));
        }
    }

    /** A host's whole time would cut a step in the middle; each step keeps its own. */
    private static Limits patient(Limits limits) {
        return new Limits(limits.reach(), limits.read(), LONG, limits.run(), limits.inFlight());
    }

    private void run(Operation operation, Ledger ledger, Stay stay, Troubles troubles, Task task) {
        boolean back = operation.undoes().isPresent();
        Optional<FixEntry> fix = planner.catalogue().fix(operation.fix());
        Module module = fix.map(FixEntry::module).orElse(Previews.NOBODY);
        Verifier verifier = back ? new CellVerifier(steps, module)
                : new CheckVerifier(fix.map(FixEntry::repairs).orElse(List.of()), pause);
        new HostExecution(steps, sentences, verifier, troubles, ledger, back).run(module, stay, task::cancelled);
    }

    private OperationFailure failure(OperationFailure.Kind kind, String key, Map<String, ?> values) {
        StepFailure failure = sentences.failure(key, values);
        return new OperationFailure(kind, failure.reason(), failure.getMessage());
    }
}

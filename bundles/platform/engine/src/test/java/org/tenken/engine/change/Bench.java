package org.tenken.engine.change;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tenken.api.check.Check;
import org.tenken.api.check.Finding;
import org.tenken.api.facts.WindowsService;
import org.tenken.api.fix.Fix;
import org.tenken.api.fix.Plan;
import org.tenken.api.probe.Probe;
import org.tenken.engine.catalogue.Catalogue;
import org.tenken.engine.catalogue.CheckEntry;
import org.tenken.engine.catalogue.FixEntry;
import org.tenken.engine.catalogue.Module;
import org.tenken.engine.catalogue.SurveyEntry;
import org.tenken.engine.catalogue.Unavailable;
import org.tenken.engine.change.cell.Pause;
import org.tenken.engine.change.cell.Sentences;
import org.tenken.engine.change.step.Planner;
import org.tenken.engine.host.Host;
import org.tenken.engine.operation.Execution;
import org.tenken.engine.operation.FixRequest;
import org.tenken.engine.operation.HostOperation;
import org.tenken.engine.operation.Operation;
import org.tenken.engine.operation.OperationFailure;
import org.tenken.engine.operation.StepState;
import org.tenken.engine.run.Limits;
import org.tenken.engine.scripted.ScriptedEngine;
import org.tenken.engine.visit.Visits;

/** Operations over fake hosts, with fixes that a test writes down. */
final class Bench implements AutoCloseable {

    static final String GRANTS = "wql:*, registry:*, service:*, set-registry:*, aside:*, command:*, call:*, key:*,"
            + " restart:*";

    final ScriptedEngine engine = new ScriptedEngine();
    final Map<String, FixEntry> fixes = new TreeMap<>();
    final List<HostOperation> heard = Collections.synchronizedList(new ArrayList<>());
    final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
    final Path data;

    Bench(Path data) {
        this.data = data;
        engine.module("checks", GRANTS, "", Map.of("service.runs", new Runs()));
    }

    /** W32Time runs. */
    static final class Runs implements Check<WindowsService> {
        @Override
        public Probe<WindowsService> probe() {
            return WindowsService.named("W32Time");
        }

        @Override
        public Finding check(WindowsService service) {
            return service.running() ? Finding.ok("runs") : Finding.fail("stopped");
        }
    }

    /** A fix that always plans the same. */
    record Planned(Plan plan) implements Fix<Integer> {
        @Override
        public Probe<Integer> probe() {
            return Probe.value(0);
        }

        @Override
        public Plan plan(Integer nothing) {
            return plan;
        }
    }

    Bench host(String name, FakeWindows windows) {
        engine.transport.opening(name, windows.connections());
        return this;
    }

    Bench fix(String id, Plan plan) {
        return fix(id, new Planned(plan), GRANTS);
    }

    Bench fix(String id, Fix<?> fix, String grants) {
        Module module = new Module("module." + id, "1.0.0", true);
        engine.module(module.name(), grants, "", Map.of(id, fix));
        fixes.put(id, new FixEntry(id, "test", new ScriptedEngine.PlainTexts().text(module, id, new TreeMap<>()),
                List.of("service.runs"), module));
        return this;
    }

    FileOperations operations() {
        return operations(engine.visits(), pauses::add);
    }

    FileOperations operations(Visits visits, Pause pause) {
        Planner planner = new Planner(new Shelf(fixes), engine.contributors(), engine.drivers(), engine.threads,
                new Sentences(new KnownTexts()));
        return new FileOperations(data, planner, visits, pause, Clock.systemUTC());
    }

    FixRequest request(String fix, Map<String, String> inputs, String... hosts) {
        return new FixRequest(fix, List.of(hosts).stream().map(Host::named).toList(), engine.connection,
                Optional.empty(), new TreeMap<>(inputs), Limits.USUAL);
    }

    Operation preview(String fix, String... hosts) throws Exception {
        return await(operations().preview(request(fix, Map.of(), hosts), heard::add));
    }

    Operation apply(Operation preview) throws Exception {
        return await(operations().apply(preview, engine.connection, Limits.USUAL, heard::add));
    }

    Operation apply(String fix, String... hosts) throws Exception {
        return apply(preview(fix, hosts));
    }

    Operation previewUndo(Operation done) throws Exception {
        return await(operations().previewUndo(done.id(), engine.connection, Limits.USUAL, heard::add));
    }

    Operation undo(Operation done) throws Exception {
        return apply(previewUndo(done));
    }

    static Operation await(Execution execution) throws Exception {
        try {
            return execution.result().get(30, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OperationFailure failure) {
                throw failure;
            }
            throw e;
        }
    }

    static List<StepState> states(Operation operation) {
        return operation.hosts().get(0).steps().stream().map(step -> step.state()).toList();
    }

    static List<String> notes(Operation operation) {
        return operation.hosts().get(0).steps().stream()
                .map(step -> step.note().map(note -> note.key()).orElse("")).toList();
    }

    /** Does something once, before the change of that number reaches the host. */
    static Function<String, FakeWindows.Fault> at(int number, FakeWindows.Fault fault, Consumer<String> also) {
        int[] count = {0};
        return what -> {
            if (++count[0] != number) {
                return FakeWindows.Fault.NONE;
            }
            also.accept(what);
            return fault;
        };
    }

    /** A catalogue of fixes alone. */
    record Shelf(Map<String, FixEntry> entries) implements Catalogue {

        @Override
        public List<CheckEntry> checks() {
            return List.of();
        }

        @Override
        public List<FixEntry> fixes() {
            return List.copyOf(entries.values());
        }

        @Override
        public List<SurveyEntry> surveys() {
            return List.of();
        }

        @Override
        public List<Unavailable> unavailable() {
            return List.of();
        }

        @Override
        public Optional<Module> module(String name) {
            return Optional.empty();
        }

        @Override
        public List<String> grants(String module) {
            return List.of();
        }

        @Override
        public Watch watch(Runnable changed) {
            return () -> {};
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}

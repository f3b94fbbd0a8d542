package org.tenken.engine.change;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.tenken.api.read.Read;
import org.tenken.engine.catalogue.FixEntry;
import org.tenken.engine.catalogue.Module;
import org.tenken.engine.change.cell.Sentences;
import org.tenken.engine.change.cell.StepFailure;
import org.tenken.engine.change.kept.OperationId;
import org.tenken.engine.change.kept.PlanDigest;
import org.tenken.engine.change.step.Planner;
import org.tenken.engine.change.step.Steps;
import org.tenken.engine.host.Connection;
import org.tenken.engine.host.Host;
import org.tenken.engine.operation.FixRequest;
import org.tenken.engine.operation.HostOperation;
import org.tenken.engine.operation.Operation;
import org.tenken.engine.operation.OperationFailure;
import org.tenken.engine.operation.OperationListener;
import org.tenken.engine.operation.Reach;
import org.tenken.engine.run.Limits;
import org.tenken.engine.run.sweep.Troubles;
import org.tenken.engine.text.Text;
import org.tenken.engine.visit.Given;
import org.tenken.engine.visit.Visits;

/** Plans operations over many hosts; only reads. */
record Previews(Visits visits, Planner planner, Steps steps, Sentences sentences, Clock clock) {

    private static final System.Logger LOG = System.getLogger(Previews.class.getName());

    /** Whose plan a way back is: nobody's, since it names no text of a module. */
    static final Module NOBODY = new Module("", "0.0.0", true);

    /** Plans a fix. */
    Task fix(FixRequest request, OperationListener listener) {
        Task task = new Task();
        new Crew("preview").begin(task, () -> fix(task, request, listener));
        return task;
    }

    private void fix(Task task, FixRequest request, OperationListener listener) {
        try {
            FixEntry fix = planner.fix(request.fix());
            Given given = new Given(request.inputs(), Map.of());
            planner.check(fix, given);
            fix(task, fix, given, request, listener);
        } catch (StepFailure e) {
            task.fail(new OperationFailure(OperationFailure.Kind.USAGE, e.reason(), e.getMessage()));
        }
    }

    /** Returns what a fix asks a person for; nothing when there is no such fix. */
    List<Read.Input> inputs(String fix) {
        try {
            return planner.inputs(planner.fix(fix));
        } catch (StepFailure unknown) {
            return List.of();
        }
    }

    private void fix(Task task, FixEntry fix, Given given, FixRequest request, OperationListener listener) {
        Connection connection = request.connection();
        HostPlanner hosts = planner(connection);
        Reach reach = Reach.of(connection, request.lab());
        plan(task, request.hosts(), request.limits(), listener,
                host -> hosts.fix(host, fix, () -> new Stay(visits, host, connection, request.limits(), given)),
                planned -> operation(fix.id(), Optional.empty(), reach, request.inputs(), planned));
    }

    /** Plans the way back from an operation. */
    Task back(Operation done, Connection connection, Limits limits, OperationListener listener) {
        HostPlanner hosts = planner(connection);
        WayBack wayBack = new WayBack(steps);
        Map<Host, List<WayBack.Move>> moves = new LinkedHashMap<>();
        for (HostOperation host : done.hosts()) {
            List<WayBack.Move> back = wayBack.from(host.steps());
            if (!back.isEmpty()) {
                moves.put(host.host(), back);
            }
        }
        Reach reach = Reach.of(connection, done.reach().lab());
        Task task = new Task();
        plan(task, List.copyOf(moves.keySet()), limits, listener, host -> hosts.back(host, NOBODY, moves.get(host),
                        () -> new Stay(visits, host, connection, limits, Given.NOTHING)),
                planned -> operation(done.fix(), Optional.of(done.id()), reach, done.inputs(), planned));
        return task;
    }

    private HostPlanner planner(Connection connection) {
        return new HostPlanner(planner, steps, sentences, new Troubles(sentences.texts(), connection));
    }

    /** Plans one host. */
    private interface Work {
        HostOperation on(Host host);
    }

    /** Makes an operation of its hosts. */
    private interface Sum {
        Operation of(List<HostOperation> hosts);
    }

    private void plan(Task task, List<Host> hosts, Limits limits, OperationListener listener, Work work, Sum sum) {
        Map<Host, HostOperation> done = new ConcurrentHashMap<>();
        List<Supplier<HostOperation>> jobs = new ArrayList<>();
        for (Host host : hosts) {
            jobs.add(() -> {
                HostOperation planned = task.cancelled() ? cancelled(host) : guarded(host, work);
                done.put(host, planned);
                tell(listener, planned, task);
                return planned;
            });
        }
        task.follow(new Crew("preview").work(limits.inFlight(), jobs).thenApply(sum::of));
        // Nothing was sent that would have to be ended, so whoever is still on the way is not waited for.
        task.onCancel(() -> task.end(sum.of(hosts.stream()
                .map(host -> Optional.ofNullable(done.get(host)).orElseGet(() -> cancelled(host))).toList())));
    }

    private static void tell(OperationListener listener, HostOperation planned, Task task) {
        try {
            if (!task.cancelled()) {
                listener.changed(planned);
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "a listener broke: " + e.getClass().getName());
        }
    }

    private HostOperation guarded(Host host, Work work) {
        try {
            return work.on(host);
        } catch (RuntimeException e) {
            return refused(host, sentences.of("operation.broken", "detail", e.getClass().getName()));
        }
    }

    private HostOperation cancelled(Host host) {
        return refused(host, sentences.of("operation.cancelled"));
    }

    private static HostOperation refused(Host host, Text reason) {
        return new HostOperation(host, Optional.empty(), Optional.of(reason), List.of(), Optional.empty());
    }

    private Operation operation(String fix, Optional<String> undoes, Reach reach, SortedMap<String, String> inputs,
            List<HostOperation> hosts) {
        String plan = PlanDigest.of(fix, undoes, inputs, hosts);
        return new Operation(OperationId.fresh(clock), fix, undoes, reach, inputs, plan,
                System.getProperty("user.name", ""), clock.instant(), Optional.empty(), Optional.empty(), hosts);
    }
}

package org.tenken.engine.run.sweep;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.tenken.engine.host.Connection;
import org.tenken.engine.host.Host;
import org.tenken.engine.run.Limits;
import org.tenken.engine.run.Run;
import org.tenken.engine.run.RunSummary;
import org.tenken.engine.thread.Threads;
import org.tenken.engine.visit.Console;
import org.tenken.engine.visit.HostVisits;
import org.tenken.engine.visit.Stay;
import org.tenken.spi.HostFailure;
import org.tenken.spi.Rung;

/**
 * One job at many hosts, as a run under way.
 *
 * @param <R> a host's result
 */
final class Sweep<R> implements Run {

    private static final System.Logger LOG = System.getLogger(Sweep.class.getName());

    private final String id = UUID.randomUUID().toString();
    private final Instant started = Instant.now();
    private final CompletableFuture<RunSummary> summary = new CompletableFuture<>();
    private final Set<Turn<R>> turns = ConcurrentHashMap.newKeySet();
    private final AtomicInteger reached = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final List<Host> hosts;
    private final Threads threads;
    private final Gate gate;
    private final Mailbox mailbox;
    private final Consumer<R> listener;
    private volatile boolean over;

    /**
     * Creates a sweep that is not begun.
     *
     * @param listener hears each result, one at a time
     */
    Sweep(List<Host> hosts, Limits limits, Threads threads, Consumer<R> listener) {
        this.hosts = hosts;
        this.threads = threads;
        this.listener = listener;
        this.gate = new Gate(limits.inFlight());
        this.mailbox = new Mailbox(threads.work());
    }

    /** Begins. */
    Run begin(Job<R> job, Connection connection, Limits limits, HostVisits visits, Console console) {
        List<Turn<R>> order = hosts.stream()
                .map(host -> new Turn<>(new Stay(host, hosts, connection, limits, console), job,
                visits, threads, this::deliver)).toList();
        turns.addAll(order);
        ScheduledFuture<?> alarm = threads.after(limits.run(), this::expire);
        summary.whenComplete((value, failure) -> alarm.cancel(false));
        if (hosts.isEmpty()) {
            finish(false);
        }
        order.forEach(turn -> turn.begin(gate));
        return this;
    }

    private void deliver(Turn<R> turn, R result, boolean answered) {
        if (!turns.remove(turn)) {
            return;
        }
        mailbox.execute(() -> {
            if (over) {
                return;
            }
            if (answered) {
                reached.incrementAndGet();
            }
            hear(result);
            if (done.incrementAndGet() == hosts.size()) {
                finish(false);
            }
        });
    }

    private void hear(R result) {
        try {
            listener.accept(result);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "a listener failed on a result", e);
        }
    }

    private void expire() {
        HostFailure late = new HostFailure(Rung.NAME, "run-deadline", "the run's time was up", false, null);
        // Nobody may slip in on a place that the first to expire leaves.
        gate.close();
        turns.forEach(turn -> turn.expire(late));
    }

    private void finish(boolean cancelled) {
        over = true;
        summary.complete(new RunSummary(id, started, Instant.now(), cancelled, hosts.size(), done.get(),
                reached.get()));
    }

    @Override
    public void cancel() {
        if (!over) {
            finish(true);
            gate.close();
            turns.forEach(Turn::end);
            turns.clear();
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Instant started() {
        return started;
    }

    @Override
    public CompletableFuture<RunSummary> summary() {
        return summary.copy();
    }
}

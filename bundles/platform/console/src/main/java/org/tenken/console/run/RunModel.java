package org.tenken.console.run;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tenken.console.host.HostsModel;
import org.tenken.console.live.Live;
import org.tenken.console.live.Threads;
import org.tenken.console.port.HostResult;
import org.tenken.console.port.Phrase;
import org.tenken.console.port.Refusal;
import org.tenken.console.port.Runs;
import org.tenken.console.port.Status;

/** Starts and stops runs and hands their results to the hosts page, at most ten times a second. */
public final class RunModel {
    private static final Duration REFRESH = Duration.ofMillis(100);

    /** Where a run stands. */
    public enum Phase { IDLE, RUNNING, STOPPING, FINISHED, CANCELLED, REFUSED }

    /**
     * Everything the status bar shows about the run.
     *
     * @param code the error code the run looks into, if it was started from one
     * @param trouble why it could not start or go on
     */
    public record State(Phase phase, int hosts, int done, int failed, int unreached, Optional<String> code, Instant started,
            Instant changed, Optional<Phrase> trouble) {
        static final State IDLE = new State(Phase.IDLE, 0, 0, 0, 0, Optional.empty(), Instant.EPOCH, Instant.EPOCH, Optional.empty());

        /** Returns whether results may still come. */
        public boolean active() {
            return phase == Phase.RUNNING || phase == Phase.STOPPING;
        }

        /** Returns how long the rest takes at the pace so far, once that can be told. */
        public Optional<Duration> left() {
            Duration spent = Duration.between(started, changed);
            if (phase != Phase.RUNNING || done * 20 < hosts || done == 0 || spent.compareTo(Duration.ofSeconds(3)) < 0) {
                return Optional.empty();
            }
            return Optional.of(spent.multipliedBy(hosts - done).dividedBy(done));
        }
    }

    private final Live<State> state = new Live<>(State.IDLE);
    private final Live<Optional<Runs>> runs;
    private final HostsModel hosts;
    private final Threads threads;
    private final InstantSource clock;
    private final List<HostResult> arrived = new ArrayList<>();
    private Optional<Runs.Cancel> cancel = Optional.empty();
    private boolean flushing;

    /** Starts idle. */
    public RunModel(Live<Optional<Runs>> runs, HostsModel hosts, Threads threads, InstantSource clock) {
        this.runs = runs;
        this.hosts = hosts;
        this.threads = threads;
        this.clock = clock;
    }

    /** Returns the state and its changes. */
    public Live<State> state() {
        return state;
    }

    /** Starts a run unless one is going on. */
    public void start(Runs.Request request) {
        if (state.now().active() || request.hosts().isEmpty() || runs.now().isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        state.set(new State(Phase.RUNNING, request.hosts().size(), 0, 0, 0, request.code(), now, now, Optional.empty()));
        hosts.started(request.hosts(), request.checks());
        Runs service = runs.now().get();
        threads.background().execute(() -> begin(service, request));
    }

    /** Asks the run to stop. */
    public void stop() {
        if (state.now().phase() == Phase.RUNNING) {
            phase(Phase.STOPPING, Optional.empty());
            cancel.ifPresent(asked -> threads.background().execute(asked));
        }
    }

    /** Puts a finished run out of sight. */
    public void dismiss() {
        if (!state.now().active()) {
            state.set(State.IDLE);
        }
    }

    private void begin(Runs service, Runs.Request request) {
        try {
            Runs.Cancel handle = service.start(request, new Listener());
            threads.ui().execute(() -> started(handle));
        } catch (Refusal refusal) {
            threads.ui().execute(() -> end(Phase.REFUSED, Optional.of(refusal.phrase())));
        }
    }

    private void started(Runs.Cancel handle) {
        cancel = Optional.of(handle);
        if (state.now().phase() == Phase.STOPPING) {
            threads.background().execute(handle);
        }
    }

    private void end(Phase phase, Optional<Phrase> trouble) {
        flush();
        cancel = Optional.empty();
        hosts.settled();
        phase(phase, trouble);
    }

    private void phase(Phase phase, Optional<Phrase> trouble) {
        State now = state.now();
        state.set(new State(phase, now.hosts(), now.done(), now.failed(), now.unreached(), now.code(), now.started(), clock.instant(), trouble));
    }

    private void flush() {
        List<HostResult> batch;
        synchronized (arrived) {
            batch = List.copyOf(arrived);
            arrived.clear();
            flushing = false;
        }
        if (!batch.isEmpty()) {
            hosts.accept(batch);
            state.set(counted(state.now(), batch));
        }
    }

    private State counted(State now, List<HostResult> batch) {
        int failed = (int) batch.stream().filter(RunModel::failing).count();
        int unreached = (int) batch.stream().filter(result -> result.unreached().isPresent()).count();
        return new State(now.phase(), now.hosts(), now.done() + batch.size(), now.failed() + failed, now.unreached() + unreached,
                now.code(), now.started(), clock.instant(), now.trouble());
    }

    private static boolean failing(HostResult result) {
        return result.findings().stream().anyMatch(finding -> finding.status() == Status.FAIL);
    }

    /** Gathers what arrives on foreign threads and wakes the window once per refresh. */
    private final class Listener implements Runs.Listener {
        @Override
        public void result(HostResult result) {
            boolean wake;
            synchronized (arrived) {
                arrived.add(result);
                wake = !flushing;
                flushing = true;
            }
            if (wake) {
                threads.ui().execute(() -> threads.later().after(REFRESH, RunModel.this::flush));
            }
        }

        @Override
        public void finished(Runs.End end) {
            Phase phase = end.cancelled() ? Phase.CANCELLED : Phase.FINISHED;
            threads.ui().execute(() -> end(phase, end.trouble()));
        }
    }
}

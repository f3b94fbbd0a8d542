package org.tenken.console.host;

import java.util.List;
import java.util.Optional;
import org.tenken.console.live.Live;
import org.tenken.console.live.Threads;
import org.tenken.console.port.Fleet;
import org.tenken.console.port.Phrase;
import org.tenken.console.port.Refusal;
import org.tenken.console.port.Runs;

/** Which fleet is open, and opening another. All calls are made on the window's thread. */
public final class FleetModel {

    /** Where it stands. */
    public enum Phase { NONE, OPENING, OPEN }

    /**
     * Everything that is shown about the fleet as a whole.
     *
     * @param source what was opened, or is being opened
     * @param environment what the status bar says about it
     * @param trouble why the last attempt failed
     * @param logon whether a person has to log on first
     */
    public record State(Phase phase, boolean available, Optional<Fleet.Source> source, Optional<Phrase> environment, Optional<Phrase> trouble, boolean logon) {
        static final State EMPTY = new State(Phase.NONE, false, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    private final Live<State> state = new Live<>(State.EMPTY);
    private final Live<Optional<Fleet>> fleet;
    private final Live<Optional<Runs>> runs;
    private final HostsModel hosts;
    private final Threads threads;
    private Runnable unwatch = () -> {};

    /** Opens what was asked for on the command line as soon as it can be opened. */
    public FleetModel(Live<Optional<Fleet>> fleet, Live<Optional<Runs>> runs, HostsModel hosts, Threads threads) {
        this.fleet = fleet;
        this.runs = runs;
        this.hosts = hosts;
        this.threads = threads;
        fleet.attach(this::serve);
        runs.attach(this::checks);
    }

    /** Returns the state and its changes. */
    public Live<State> state() {
        return state;
    }

    /** Opens a source in the place of what is open. */
    public void open(Fleet.Source source) {
        if (fleet.now().isEmpty() || state.now().phase() == Phase.OPENING) {
            return;
        }
        Fleet service = fleet.now().get();
        state.set(new State(Phase.OPENING, true, Optional.of(source), Optional.empty(), Optional.empty(), false));
        threads.background().execute(() -> {
            try {
                Fleet.Opened opened = service.open(source);
                boolean logon = service.needsLogon();
                threads.ui().execute(() -> opened(source, opened, logon));
            } catch (Refusal refusal) {
                threads.ui().execute(() -> refused(refusal.phrase()));
            }
        });
    }

    /** Keeps how to log on to the hosts, for this session only. */
    public void logon(String user, char[] secret) {
        fleet.now().ifPresent(service -> service.logon(new Fleet.Logon(user, secret)));
        State now = state.now();
        state.set(new State(now.phase(), now.available(), now.source(), now.environment(), now.trouble(), false));
    }

    private void serve(Optional<Fleet> service) {
        State now = state.now();
        state.set(new State(now.phase(), service.isPresent(), now.source(), now.environment(), now.trouble(), now.logon()));
        if (now.phase() == Phase.NONE) {
            service.flatMap(Fleet::initial).ifPresent(this::open);
        }
    }

    private void checks(Optional<Runs> service) {
        unwatch.run();
        unwatch = () -> {};
        if (service.isPresent()) {
            unwatch = service.get().watch(checks -> threads.ui().execute(() -> hosts.checks(checks)));
            hosts.checks(service.get().checks());
        }
    }

    private void opened(Fleet.Source source, Fleet.Opened opened, boolean logon) {
        hosts.open(opened.hosts(), runs.now().map(Runs::checks).orElse(List.of()));
        state.set(new State(Phase.OPEN, true, Optional.of(source), opened.environment(), Optional.empty(), logon));
    }

    private void refused(Phrase trouble) {
        Phase phase = hosts.state().now().table().hosts().isEmpty() ? Phase.NONE : Phase.OPEN;
        state.set(new State(phase, true, Optional.empty(), Optional.empty(), Optional.of(trouble), false));
    }
}

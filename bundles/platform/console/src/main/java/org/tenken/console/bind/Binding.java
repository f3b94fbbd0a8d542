package org.tenken.console.bind;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.tenken.console.port.Fleet;
import org.tenken.console.window.Ports;

/**
 * Keeps the window's ports up with the services that come and go. A port is offered as soon as all it needs is there.
 * May be told from any thread; the ports change on the window's.
 */
public final class Binding implements AutoCloseable {
    private final Ports ports;
    private final EngineFleet fleet;
    private final Executor ui;
    private Services services = Services.NONE;

    /**
     * Offers nothing yet.
     *
     * @param initial what was asked for on the command line
     * @param ui where the ports change
     */
    public Binding(Ports ports, Optional<Fleet.Source> initial, Optional<Fleet.Logon> logon, Executor ui) {
        this.ports = ports;
        this.ui = ui;
        this.fleet = new EngineFleet(this::services, initial);
        logon.ifPresent(fleet::logon);
    }

    /** Takes in that a service came or went. */
    public synchronized void change(UnaryOperator<Services> change) {
        Services before = services;
        services = change.apply(before);
        Services now = services;
        ui.execute(() -> offer(before, now));
    }

    @Override
    public void close() {
        fleet.close();
    }

    private synchronized Services services() {
        return services;
    }

    private void offer(Services before, Services now) {
        if (!before.codes().equals(now.codes())) {
            ports.explain().set(now.codes().map(codes -> new CodesExplain(codes, this::services)));
        }
        boolean words = !before.catalogue().equals(now.catalogue()) || !before.texts().equals(now.texts());
        if (words || !before.runs().equals(now.runs()) || !before.codes().equals(now.codes())) {
            ports.runs().set(runs(now));
        }
        if (words || !before.operations().equals(now.operations())) {
            ports.operations().set(operations(now));
        }
        boolean open = now.runs().isPresent() && now.lab().isPresent();
        if (open != ports.fleet().now().isPresent()) {
            ports.fleet().set(open ? Optional.of(fleet) : Optional.empty());
        }
    }

    private Optional<org.tenken.console.port.Runs> runs(Services now) {
        return now.runs().flatMap(runs -> now.catalogue().flatMap(catalogue -> now.texts()
                .map(texts -> new EngineRuns(runs, catalogue, texts, now.codes(), fleet))));
    }

    private Optional<org.tenken.console.port.Operations> operations(Services now) {
        return now.operations().flatMap(operations -> now.catalogue().flatMap(catalogue -> now.texts()
                .map(texts -> new EngineOperations(operations, catalogue, texts, fleet))));
    }
}

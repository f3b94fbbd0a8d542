package org.tenken.engine.change;

import java.util.List;
import org.tenken.engine.change.cell.HostReader;
import org.tenken.engine.change.cell.HostWriter;
import org.tenken.engine.change.cell.Waiting;
import org.tenken.engine.change.step.Worksite;
import org.tenken.engine.host.Connection;
import org.tenken.engine.host.Host;
import org.tenken.engine.operation.StepOperation;
import org.tenken.engine.run.Limits;
import org.tenken.engine.visit.Given;
import org.tenken.engine.visit.Visit;
import org.tenken.engine.visit.Visits;
import org.tenken.spi.HostFailure;

/** A stay at one host that outlasts a broken connection. Used by that host's thread alone. */
final class Stay implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Stay.class.getName());

    private final Visits visits;
    private final Host host;
    private final Connection connection;
    private final Limits limits;
    private final Given given;
    private Visit visit;

    /** Reaches the host. */
    Stay(Visits visits, Host host, Connection connection, Limits limits, Given given) throws HostFailure {
        this.visits = visits;
        this.host = host;
        this.connection = connection;
        this.limits = limits;
        this.given = given;
        this.visit = Waiting.on(() -> visits.open(host, connection, limits), limits.reach());
    }

    /** Reaches the host anew after the connection broke. */
    void reopen() throws HostFailure {
        close();
        visit = Waiting.on(() -> visits.open(host, connection, limits), limits.reach());
    }

    /** Returns the visit. */
    Visit visit() {
        return visit;
    }

    /** Returns what was given. */
    Given given() {
        return given;
    }

    /** Returns what asks the host. */
    HostReader reader() {
        return new HostReader(visit.session(), limits.read());
    }

    /** Returns what carries out a step. */
    Worksite site(List<StepOperation> before) {
        HostWriter writer = new HostWriter(visit.session(), limits.read());
        return new Worksite(visit, reader(), writer, given, before);
    }

    /** Hangs up; a transport that cannot even do that changes nothing about what was done. */
    @Override
    public void close() {
        try {
            visit.close();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "a connection could not be closed: " + e.getClass().getName());
        }
    }
}

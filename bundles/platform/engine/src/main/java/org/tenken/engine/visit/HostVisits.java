package org.tenken.engine.visit;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tenken.engine.host.Connection;
import org.tenken.engine.host.Host;
import org.tenken.engine.module.Contributors;
import org.tenken.engine.read.Drivers;
import org.tenken.engine.read.Line;
import org.tenken.engine.run.Limits;
import org.tenken.engine.text.Texts;
import org.tenken.engine.thread.Threads;
import org.tenken.spi.HostFailure;
import org.tenken.spi.Rung;
import org.tenken.spi.Session;
import org.tenken.spi.Transport;

/** Opens visits over the transport that speaks WS-Management. */
@Component(service = {Visits.class, HostVisits.class})
public final class HostVisits implements Visits {

    private static final Duration GRACE = Duration.ofSeconds(1);

    private final Transport transport;
    private final Threads threads;
    private final Drivers drivers;
    private final Contributors contributors;
    private final Verdicts verdicts;

    /** Creates the way to all hosts. */
    @Activate
    public HostVisits(@Reference(target = "(transport.id=winrm)") Transport transport, @Reference Threads threads,
            @Reference Drivers drivers, @Reference Contributors contributors, @Reference Texts texts) {
        this.transport = transport;
        this.threads = threads;
        this.drivers = drivers;
        this.contributors = contributors;
        this.verdicts = new Verdicts(texts);
    }

    @Override
    public CompletableFuture<Visit> open(Host host, Connection connection, Limits limits) {
        Stay stay = new Stay(host, List.of(host), connection, limits, new Console(drivers, false));
        return arrive(stay).thenCompose(visit -> visit.begin(List.of(), Given.NOTHING).handle((answers, failure) -> {
            if (failure == null) {
                return CompletableFuture.<Visit>completedFuture(visit);
            }
            visit.close();
            return CompletableFuture.<Visit>failedFuture(failure);
        }).thenCompose(result -> result));
    }

    /** Reaches a host and logs in; nothing is read yet. */
    public CompletableFuture<HostVisit> arrive(Stay stay) {
        CompletableFuture<Session> session = session(stay.host(), stay);
        CompletableFuture<HostVisit> visit = session.thenApply(open ->
                new HostVisit(stay, open, new Line(open, threads, stay.limits().read()), this));
        visit.whenComplete((arrived, failure) -> {
            if (failure != null) {
                session.cancel(true);
                session.thenAccept(Session::close);
            }
        });
        return visit;
    }

    CompletableFuture<Session> session(Host host, Stay stay) {
        Duration reach = stay.limits().reach();
        CompletableFuture<Session> opening =
                transport.open(stay.connection().endpoint(host), stay.connection().login(), reach);
        CompletableFuture<Session> session = threads.within(opening, reach.plus(GRACE), () -> new HostFailure(Rung.PORT,
                "timeout", "the host did not answer within " + reach.toSeconds() + " s", false, null));
        // Who gives up waiting gives the attempt up too, and a session that comes too late is hung up.
        session.whenComplete((open, failure) -> {
            if (failure != null) {
                opening.cancel(true);
                opening.thenAccept(Session::close);
            }
        });
        return session;
    }

    Threads threads() {
        return threads;
    }

    Drivers drivers() {
        return drivers;
    }

    Contributors contributors() {
        return contributors;
    }

    Verdicts verdicts() {
        return verdicts;
    }
}

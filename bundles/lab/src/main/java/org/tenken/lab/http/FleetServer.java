package org.tenken.lab.http;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.tenken.lab.certificate.Authority;

/**
 * A simulated fleet on the network: every host on its own loopback address, all in one process.
 *
 * <p>Methods may be called from any thread.
 */
public final class FleetServer implements AutoCloseable {

    private static final Duration IDLE = Duration.ofMinutes(2);
    private static final Duration SWEEP = Duration.ofSeconds(15);

    private final Authority authority;
    private final Reactor reactor;
    private final Workers workers;
    private final Map<String, Door> doors = new LinkedHashMap<>();

    private FleetServer(Authority authority, Reactor reactor, Workers workers) {
        this.authority = authority;
        this.reactor = reactor;
        this.workers = workers;
    }

    /**
     * Opens every endpoint's ports.
     *
     * @param accounts who may log in on every host
     * @param log what keeps the requests; the caller closes it after this server
     * @throws IOException if a port cannot be opened; then none stays open
     */
    public static FleetServer start(List<Endpoint> endpoints, Accounts accounts, RequestLog log) throws IOException {
        return start(endpoints, accounts, log, InstantSource.system());
    }

    static FleetServer start(List<Endpoint> endpoints, Accounts accounts, RequestLog log, InstantSource clock)
            throws IOException {
        FleetServer server = new FleetServer(Authority.create(Instant.now()), Reactor.start(), Workers.start());
        try {
            for (Endpoint endpoint : endpoints) {
                Host host = new Host(endpoint, server.authority, clock);
                Door door = new Door(host, accounts, log, server.reactor, server.workers);
                server.doors.put(endpoint.target().name(), door);
                door.open();
            }
        } catch (IOException e) {
            server.close();
            throw e;
        }
        server.workers.every(SWEEP, () -> server.reactor.execute(server::sweep));
        return server;
    }

    private void sweep() {
        for (Reactor.Ready watched : reactor.watched()) {
            if (watched instanceof Connection connection) {
                connection.expire(IDLE);
            }
        }
    }

    /** Returns the certificate to trust in order to trust every host of this fleet. */
    public X509Certificate authority() {
        return authority.certificate();
    }

    /** Returns the certificate that a host shows. */
    public X509Certificate certificate(String host) {
        return door(host).host().identity().certificate();
    }

    /** Returns a host's HTTP port, if it has one. */
    public Optional<Integer> port(String host) {
        return door(host).port();
    }

    /** Returns a host's HTTPS port, if it has one. */
    public Optional<Integer> tlsPort(String host) {
        return door(host).tlsPort();
    }

    /**
     * Takes a host off the network, as a restart does: its connections drop, its ports refuse, and later it is back.
     *
     * @param away how long it is away
     */
    public void restart(String host, Duration away) {
        Door door = door(host);
        door.close();
        workers.run(away, door::reopen);
    }

    private Door door(String host) {
        return Optional.ofNullable(doors.get(host)).orElseThrow(() -> new NoSuchElementException(host));
    }

    /** Closes every port and every connection. */
    @Override
    public void close() {
        workers.close();
        doors.values().forEach(Door::close);
        reactor.close();
    }
}

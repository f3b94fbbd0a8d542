package org.tenken.lab.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tenken.lab.certificate.Identity;

/** A host's two ports, and the connections that came in through them. */
final class Door {

    private final Host host;
    private final Accounts accounts;
    private final RequestLog log;
    private final Reactor reactor;
    private final Workers workers;
    private final Set<AutoCloseable> open = ConcurrentHashMap.newKeySet();
    private volatile Optional<Integer> port = Optional.empty();
    private volatile Optional<Integer> tlsPort = Optional.empty();

    Door(Host host, Accounts accounts, RequestLog log, Reactor reactor, Workers workers) {
        this.host = host;
        this.accounts = accounts;
        this.log = log;
        this.reactor = reactor;
        this.workers = workers;
    }

    Host host() {
        return host;
    }

    Optional<Integer> port() {
        return port;
    }

    Optional<Integer> tlsPort() {
        return tlsPort;
    }

    void open() throws IOException {
        Endpoint endpoint = host.endpoint();
        port = bind(port.orElse(endpoint.port()), false);
        tlsPort = bind(tlsPort.orElse(endpoint.tlsPort()), true);
    }

    private Optional<Integer> bind(int number, boolean tls) throws IOException {
        if (number == Endpoint.NONE) {
            return Optional.empty();
        }
        InetSocketAddress address = new InetSocketAddress(host.endpoint().address(), number);
        return Optional.of(switch (host.knobs().port()) {
            case REFUSED -> number;
            case BLACKHOLE -> kept(Blackhole.open(address)).port();
            case SILENT -> kept(Listener.open(reactor, address, this::kept)).port();
            case OPEN -> kept(Listener.open(reactor, address, channel -> accept(channel, tls))).port();
        });
    }

    private void accept(SocketChannel channel, boolean tls) throws IOException {
        Optional<Identity> identity = tls ? Optional.of(host.identity()) : Optional.empty();
        Authentication nobody = new Authentication(host, accounts, identity.map(Identity::channelBinding));
        Conversation conversation = new Conversation(host, workers, log, nobody, tls);
        kept(new Connection(channel, reactor, identity.map(Identity::engine), conversation, open::remove));
    }

    private <T extends AutoCloseable> T kept(T opened) {
        open.add(opened);
        return opened;
    }

    /** Closes the ports and every connection that came in through them. */
    void close() {
        for (AutoCloseable one : open) {
            try {
                one.close();
            } catch (Exception e) {
                throw new IllegalStateException("a port of " + host.name() + " cannot be closed", e);
            }
        }
        open.clear();
    }

    /** Opens the ports again after a restart, which nothing of the host's service has survived. */
    void reopen() {
        host.forget();
        try {
            open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

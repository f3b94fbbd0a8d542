package org.tenken.engine.visit;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.tenken.engine.host.Host;
import org.tenken.engine.read.Line;
import org.tenken.spi.Session;

/**
 * Sessions to other hosts that a probe reads at, opened when they are first needed and reached as the host itself is.
 */
final class Neighbours implements AutoCloseable {

    private final Stay stay;
    private final HostVisits visits;
    private final Map<String, CompletableFuture<Session>> sessions = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<Line>> lines = new ConcurrentHashMap<>();

    Neighbours(Stay stay, HostVisits visits) {
        this.stay = stay;
        this.visits = visits;
    }

    CompletableFuture<Line> line(String name) {
        return lines.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> {
            CompletableFuture<Session> session = visits.session(known(name), stay);
            sessions.put(key, session);
            return session.thenApply(open -> new Line(open, visits.threads(), stay.limits().read()));
        });
    }

    private Host known(String name) {
        return stay.neighbours().stream().filter(host -> host.name().equalsIgnoreCase(name)).findFirst()
                .orElseGet(() -> Host.named(name));
    }

    @Override
    public void close() {
        sessions.values().forEach(session -> {
            session.cancel(true);
            session.thenAccept(Session::close);
        });
    }
}

package org.tenken.engine.scripted;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.tenken.spi.Endpoint;
import org.tenken.spi.Login;
import org.tenken.spi.Rung;
import org.tenken.spi.Session;
import org.tenken.spi.Transport;

/** Reaches scripted hosts by name; an unknown name has no address. */
public final class ScriptedTransport implements Transport {

    private final Map<String, Supplier<CompletableFuture<Session>>> hosts = new ConcurrentHashMap<>();

    public ScriptedTransport host(String name, Session session) {
        return opening(name, () -> CompletableFuture.completedFuture(session));
    }

    public ScriptedTransport failing(String name, Rung rung, String reason) {
        return opening(name, () -> CompletableFuture.failedFuture(ScriptedSession.failure(rung, reason)));
    }

    public ScriptedTransport opening(String name, Supplier<CompletableFuture<Session>> opening) {
        hosts.put(name, opening);
        return this;
    }

    @Override
    public CompletableFuture<Session> open(Endpoint endpoint, Login login, Duration limit) {
        return hosts.getOrDefault(endpoint.name(), () -> CompletableFuture.failedFuture(
                ScriptedSession.failure(Rung.NAME, "unknown-name"))).get();
    }

    @Override
    public CompletableFuture<List<Climbed>> climb(Endpoint endpoint, Login login, Duration limit) {
        return CompletableFuture.completedFuture(List.of());
    }
}

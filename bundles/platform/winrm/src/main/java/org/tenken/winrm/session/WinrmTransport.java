package org.tenken.winrm.session;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.tenken.spi.Endpoint;
import org.tenken.spi.HostFailure;
import org.tenken.spi.Login;
import org.tenken.spi.Rung;
import org.tenken.spi.Session;
import org.tenken.spi.Transport;
import org.tenken.winrm.authentication.Authentication;
import org.tenken.winrm.authentication.BasicAuthentication;
import org.tenken.winrm.http.Deadline;
import org.tenken.winrm.http.Dialler;
import org.tenken.winrm.http.Limits;
import org.tenken.winrm.http.Names;
import org.tenken.winrm.ntlm.NtlmAuthentication;
import org.tenken.winrm.soap.Replies;
import org.tenken.winrm.tls.TlsClient;
import org.tenken.winrm.tls.TlsClients;

/** Reaches Windows hosts over WS-Management: thousands of sessions on two threads. */
@Component(service = Transport.class, property = "transport.id=winrm")
public final class WinrmTransport implements Transport, AutoCloseable {

    private static final int THREADS = 2;

    private final EventLoopGroup loops = new NioEventLoopGroup(THREADS, new DefaultThreadFactory("tenken-winrm", true));
    private final Names names = new Names();
    private final TlsClients clients = new TlsClients(names);
    private final Replies replies = new Replies();
    private final SecureRandom random = new SecureRandom();
    private final Dialler dialler;
    private final Set<Line> lines = ConcurrentHashMap.newKeySet();
    private final Set<CompletableFuture<?>> underWay = ConcurrentHashMap.newKeySet();

    /** Starts with the usual limits. */
    @Activate
    public WinrmTransport() {
        this(Limits.USUAL);
    }

    WinrmTransport(Limits limits) {
        dialler = new Dialler(names, limits);
    }

    @Override
    public CompletableFuture<Session> open(Endpoint endpoint, Login login, Duration limit) {
        Deadline deadline = Deadline.after(limit);
        return told(way(endpoint).thenCompose(way -> open(way, endpoint, login, deadline)), login);
    }

    @Override
    public CompletableFuture<List<Climbed>> climb(Endpoint endpoint, Login login, Duration limit) {
        Deadline deadline = Deadline.after(limit);
        return told(way(endpoint).thenCompose(way -> new Ladder(way, replies, deadline)
                .climb(() -> open(endpoint, login, deadline.left()))), login);
    }

    private CompletableFuture<Way> way(Endpoint endpoint) {
        Dialler.Route route = new Dialler.Route(endpoint.address(), endpoint.port(), endpoint.name());
        CompletableFuture<Optional<TlsClient>> tls = endpoint.https()
                ? clients.client(endpoint.trust()).thenApply(Optional::of)
                : CompletableFuture.completedFuture(Optional.empty());
        return tls.thenApply(client -> new Way(dialler, route, client, loops.next()));
    }

    private CompletableFuture<Session> open(Way way, Endpoint endpoint, Login login, Deadline deadline) {
        Optional<Authentication> authentication = authentication(endpoint.scheme(), login);
        if (authentication.isEmpty()) {
            return CompletableFuture.failedFuture(new HostFailure(Rung.AUTHENTICATION, "login",
                    "Kerberos is not available: choose NTLM, or Basic over HTTPS.", false, null));
        }
        Line line = new Line(way, authentication.get());
        lines.add(line);
        return line.open(deadline).<Session>thenApply(admitted -> new WinrmSession(way, line, replies,
                identity(way, login, authentication.get(), admitted), () -> lines.remove(line)))
                .whenComplete((session, failure) -> {
                    if (failure != null) {
                        lines.remove(line);
                        line.close();
                    }
                });
    }

    private Optional<Authentication> authentication(Endpoint.Scheme scheme, Login login) {
        return switch (scheme) {
            case AUTO, NTLM -> Optional.of(new NtlmAuthentication(login, random));
            case BASIC -> Optional.of(new BasicAuthentication(login));
            case KERBEROS -> Optional.empty();
        };
    }

    private static WinrmSession.Identity identity(Way way, Login login, Authentication authentication,
            Admitted admitted) {
        String protection = admitted.connection().tls()
                .map(tls -> tls.protocol() + ", certificate SHA-256 " + tls.fingerprint())
                .orElse(admitted.sealed() ? "HTTP, messages sealed" : "HTTP, messages readable on the way");
        return new WinrmSession.Identity(login.user(), authentication.description() + " over " + protection, way.to());
    }

    private <T> CompletableFuture<T> told(CompletableFuture<T> work, Login login) {
        CompletableFuture<T> result = new CompletableFuture<>();
        underWay.add(result);
        work.whenComplete((value, failure) -> {
            underWay.remove(result);
            if (failure != null) {
                result.completeExceptionally(Failures.told(failure, login.user()));
            } else if (!result.complete(value) && value instanceof Session unwanted) {
                unwanted.close();
            }
        });
        return result;
    }

    /** Ends the threads; what is still under way or open ends as closed. */
    @Deactivate
    @Override
    public void close() {
        underWay.forEach(result -> result.completeExceptionally(Line.hungUp()));
        lines.forEach(Line::close);
        loops.shutdownGracefully(0, 2, TimeUnit.SECONDS);
        names.close();
    }
}

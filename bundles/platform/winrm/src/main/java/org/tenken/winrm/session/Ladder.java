package org.tenken.winrm.session;

import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tenken.api.read.Row;
import org.tenken.spi.HostFailure;
import org.tenken.spi.Rung;
import org.tenken.spi.Session;
import org.tenken.spi.Transport.Climbed;
import org.tenken.winrm.http.Deadline;
import org.tenken.winrm.http.HttpConnection;
import org.tenken.winrm.http.Leg;
import org.tenken.winrm.http.Post;
import org.tenken.winrm.http.Reply;
import org.tenken.winrm.soap.FaultException;
import org.tenken.winrm.soap.Replies;
import org.tenken.winrm.soap.Requests;
import org.tenken.winrm.tls.TlsFacts;

/** Climbs from the name to a class and notes on every rung what was found, until one breaks. */
final class Ladder {

    private static final String PROBE = "SELECT Caption, Version FROM Win32_OperatingSystem";

    private final Way way;
    private final Replies replies;
    private final Deadline deadline;
    private final List<Climbed> climbed = new ArrayList<>();
    private Optional<TlsFacts> tls = Optional.empty();

    Ladder(Way way, Replies replies, Deadline deadline) {
        this.way = way;
        this.replies = replies;
        this.deadline = deadline;
    }

    /** @param login opens the session that the upper rungs need */
    CompletableFuture<List<Climbed>> climb(Supplier<CompletableFuture<Session>> login) {
        return way.dialler().addresses(way.route(), way.loop(), deadline)
                .thenCompose(this::named)
                .thenCompose(this::greet)
                .thenCompose(greeted -> login.get())
                .thenCompose(this::ask)
                .handle((done, failure) -> failure == null ? climbed : broken(Failures.cause(failure)));
    }

    private CompletableFuture<HttpConnection> named(List<InetAddress> addresses) {
        passed(Rung.NAME, addresses.stream().map(InetAddress::getHostAddress).collect(Collectors.joining(", ")));
        return way.dial(deadline).whenComplete((connection, failure) -> {
            if (failure != null && Failures.cause(failure) instanceof HostFailure host && host.rung() == Rung.TLS) {
                passed(Rung.PORT, "Port " + way.route().port() + " takes connections.");
            }
        });
    }

    /** Some hosts never answer who has not logged in; the login will tell whether they answer at all. */
    private CompletableFuture<Boolean> greet(HttpConnection connection) {
        Post identify = new Post(Map.of("WSMANIDENTIFY", "unauthenticated"), Admitted.SOAP, Requests.identify());
        tls = connection.tls();
        return connection.post(identify, Leg.GREETING, deadline.within(deadline.left().dividedBy(3)))
                .thenCompose(this::greeted)
                .exceptionallyCompose(failure -> late(failure) ? CompletableFuture.completedFuture(false)
                        : CompletableFuture.failedFuture(failure))
                .whenComplete((greeted, failure) -> connection.close());
    }

    private static boolean late(Throwable failure) {
        return Failures.cause(failure) instanceof HostFailure host && host.reason().equals("timeout");
    }

    private CompletableFuture<Boolean> greeted(Reply reply) {
        if (reply.status() != 401 && reply.status() != 200) {
            return CompletableFuture.failedFuture(Statuses.failure(reply));
        }
        reached(identity(reply));
        return CompletableFuture.completedFuture(true);
    }

    private void reached(String identity) {
        if (climbed.stream().noneMatch(step -> step.rung() == Rung.PORT)) {
            passed(Rung.PORT, "Port " + way.route().port() + " answers" + identity + ".");
            tls.ifPresent(facts -> passed(Rung.TLS, facts.protocol() + ", certificate SHA-256 " + facts.fingerprint()
                    + "."));
        }
    }

    private String identity(Reply reply) {
        try {
            return reply.status() == 200 ? ": " + replies.identity(reply.body()).vendor() : " and wants a login";
        } catch (HostFailure | FaultException e) {
            return "";
        }
    }

    private CompletableFuture<Boolean> ask(Session session) {
        reached("");
        passed(Rung.AUTHENTICATION, session.description());
        return session.query("root/cimv2", PROBE, positive(deadline.left())).thenApply(rows -> {
            passed(Rung.AUTHORISATION, "The account may read root/cimv2.");
            passed(Rung.WMI, "WMI answers.");
            passed(Rung.CLASS, system(rows));
            return true;
        }).whenComplete((done, failure) -> session.close());
    }

    private static Duration positive(Duration left) {
        return left.isZero() ? Duration.ofMillis(1) : left;
    }

    private static String system(List<Row> rows) {
        return rows.isEmpty() ? "Win32_OperatingSystem has no row."
                : rows.get(0).find("Caption").orElse("") + " " + rows.get(0).find("Version").orElse("");
    }

    private List<Climbed> broken(Throwable failure) {
        Rung rung = failure instanceof HostFailure host ? host.rung() : Rung.WMI;
        if (rung.compareTo(Rung.TLS) > 0) {
            reached("");
        }
        boolean query = climbed.stream().anyMatch(step -> step.rung() == Rung.AUTHENTICATION);
        if (query && rung.compareTo(Rung.AUTHORISATION) > 0) {
            passed(Rung.AUTHORISATION, "The account may ask.");
        }
        if (query && rung == Rung.CLASS) {
            passed(Rung.WMI, "WMI answers.");
        }
        climbed.add(new Climbed(rung, false, String.valueOf(failure.getMessage())));
        return climbed;
    }

    private void passed(Rung rung, String detail) {
        climbed.add(new Climbed(rung, true, detail));
    }
}

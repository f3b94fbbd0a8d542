package org.tenken.winrm.session;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.tenken.spi.HostFailure;
import org.tenken.spi.Rung;
import org.tenken.winrm.authentication.Authentication;
import org.tenken.winrm.authentication.Handshake;
import org.tenken.winrm.http.Deadline;
import org.tenken.winrm.http.HttpConnection;
import org.tenken.winrm.http.Leg;
import org.tenken.winrm.http.Post;
import org.tenken.winrm.http.Reply;
import org.tenken.winrm.seal.SealedFrame;
import org.tenken.winrm.soap.Requests;
import org.tenken.winrm.tls.TlsFacts;

/** Logs in on one fresh connection: carries tokens to and fro until the host lets it in or does not. */
final class Admission {

    private static final int MOST_ROUNDS = 4;

    private final HttpConnection connection;
    private final Authentication authentication;
    private final Handshake handshake;
    private final Deadline deadline;
    private int rounds;

    Admission(HttpConnection connection, Authentication authentication, Deadline deadline) {
        this.connection = connection;
        this.authentication = authentication;
        this.handshake = authentication.begin(connection.tls().map(TlsFacts::channelBinding));
        this.deadline = deadline;
    }

    /** Returns the connection, let in, or the failure of the login. */
    CompletableFuture<Admitted> admit() {
        return step(Optional.empty());
    }

    private CompletableFuture<Admitted> step(Optional<String> challenge) {
        rounds++;
        return handshake.next(challenge).toCompletableFuture()
                .thenCompose(header -> connection.post(post(header), Leg.LOGIN, deadline)
                        .thenCompose(reply -> decide(header, reply)));
    }

    /** Tokens travel without a body; a scheme that says all at once is tried on the most harmless request. */
    private Post post(String header) {
        return new Post(Map.of("Authorization", header), Admitted.SOAP,
                handshake.standing() ? Requests.identify() : new byte[0]);
    }

    private CompletableFuture<Admitted> decide(String header, Reply reply) {
        if (reply.status() != 401) {
            return reply.status() == 403 || reply.status() == 404 || reply.status() == 405 || reply.status() == 503
                    ? refused(Statuses.failure(reply)) : admitted(header, reply);
        }
        Optional<String> challenge = reply.challenge(authentication.scheme());
        if (challenge.isEmpty() && !handshake.complete()) {
            return refused(failure("The host does not offer " + authentication.scheme() + "; it offers "
                    + (reply.schemes().isEmpty() ? "nothing" : String.join(", ", reply.schemes())) + "."));
        }
        boolean over = handshake.complete() || challenge.filter(token -> !token.isEmpty()).isEmpty()
                || rounds >= MOST_ROUNDS;
        return over ? refused(failure(rejection(reply))) : step(challenge);
    }

    private String rejection(Reply reply) {
        boolean offered = reply.challenge(authentication.scheme()).isPresent() || reply.schemes().isEmpty();
        return offered || !handshake.standing() ? "The host does not accept the account or its password."
                : "The host does not offer " + authentication.scheme() + "; it offers "
                + String.join(", ", reply.schemes()) + ".";
    }

    private CompletableFuture<Admitted> admitted(String header, Reply reply) {
        if (!handshake.complete()) {
            return refused(failure("The host broke off the login with HTTP " + reply.status() + "."));
        }
        Map<String, String> standing = new HashMap<>();
        if (handshake.standing()) {
            standing.put("Authorization", header);
        }
        // Over TLS the connection protects the messages already.
        Optional<SealedFrame> frame = connection.tls().isPresent() ? Optional.empty() : handshake.seal()
                .map(SealedFrame::new);
        return CompletableFuture.completedFuture(new Admitted(connection, standing, frame));
    }

    private CompletableFuture<Admitted> refused(HostFailure failure) {
        connection.close();
        return CompletableFuture.failedFuture(failure);
    }

    private static HostFailure failure(String message) {
        return new HostFailure(Rung.AUTHENTICATION, "login", message, false, null);
    }
}

package org.tenken.winrm.session;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.tenken.spi.HostFailure;
import org.tenken.spi.Rung;
import org.tenken.winrm.http.Deadline;
import org.tenken.winrm.http.HttpConnection;
import org.tenken.winrm.http.Leg;
import org.tenken.winrm.http.Post;
import org.tenken.winrm.http.Reply;
import org.tenken.winrm.seal.SealedFrame;

/** A connection the host has let in, with what its login left behind. */
final class Admitted {

    static final String SOAP = "application/soap+xml;charset=UTF-8";

    private final HttpConnection connection;
    private final Map<String, String> headers;
    private final Optional<SealedFrame> frame;

    /** @param headers what goes with every request, for a scheme that has to say it each time */
    Admitted(HttpConnection connection, Map<String, String> headers, Optional<SealedFrame> frame) {
        this.connection = connection;
        this.headers = headers;
        this.frame = frame;
    }

    HttpConnection connection() {
        return connection;
    }

    boolean sealed() {
        return frame.isPresent();
    }

    /** Sends a message, sealed if this connection seals, and returns the message that answers it. */
    CompletableFuture<byte[]> exchange(byte[] message, Deadline deadline) {
        Post post = frame.map(seal -> new Post(headers, seal.contentType(), seal.wrap(message, SOAP)))
                .orElseGet(() -> new Post(headers, SOAP, message));
        return connection.post(post, Leg.ANSWER, deadline).thenCompose(this::opened);
    }

    private CompletableFuture<byte[]> opened(Reply reply) {
        try {
            return CompletableFuture.completedFuture(message(reply));
        } catch (HostFailure e) {
            connection.close();
            return CompletableFuture.failedFuture(e);
        }
    }

    private byte[] message(Reply reply) throws HostFailure {
        if (reply.status() == 401) {
            throw new HostFailure(Rung.AUTHENTICATION, "dropped", "The host no longer knows the login.", false, null);
        }
        if (frame.isPresent() && SealedFrame.sealed(reply.contentType())) {
            return frame.get().unwrap(reply.body());
        }
        // A bare answer on a sealed line may come from anyone in between.
        if (frame.isEmpty() && soap(reply)) {
            return reply.body();
        }
        throw Statuses.failure(reply);
    }

    private static boolean soap(Reply reply) {
        return reply.body().length > 0 && (reply.contentType().regionMatches(true, 0, "application/soap+xml", 0, 20)
                || reply.contentType().regionMatches(true, 0, "text/xml", 0, 8));
    }
}

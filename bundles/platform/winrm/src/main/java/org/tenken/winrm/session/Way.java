package org.tenken.winrm.session;

import io.netty.channel.EventLoop;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.tenken.winrm.authentication.Authentication;
import org.tenken.winrm.http.Deadline;
import org.tenken.winrm.http.Dialler;
import org.tenken.winrm.http.HttpConnection;
import org.tenken.winrm.tls.TlsClient;

/**
 * How one host is reached, again and again.
 *
 * @param dialler who connects
 * @param route where to
 * @param tls how certificates are trusted, over HTTPS
 * @param loop the thread on which everything about this host happens
 */
record Way(Dialler dialler, Dialler.Route route, Optional<TlsClient> tls, EventLoop loop) {

    CompletableFuture<HttpConnection> dial(Deadline deadline) {
        return dialler.dial(route, tls, loop, deadline);
    }

    CompletableFuture<Admitted> admit(Authentication authentication, Deadline deadline) {
        return dial(deadline).thenCompose(connection -> new Admission(connection, authentication, deadline).admit());
    }

    /** Returns the address of the service as messages name it. */
    String to() {
        return (tls.isPresent() ? "https://" : "http://") + route.host() + "/wsman";
    }

    /** Runs a task on the loop: at once when already there. */
    void here(Runnable task) {
        if (loop.inEventLoop()) {
            task.run();
        } else {
            loop.execute(task);
        }
    }
}

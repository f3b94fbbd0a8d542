package org.tenken.engine.visit;

import java.util.concurrent.CompletableFuture;
import org.tenken.engine.host.Connection;
import org.tenken.engine.host.Host;
import org.tenken.engine.run.Limits;

/** Opens visits; a service inside the engine, safe for any thread. */
public interface Visits {

    /**
     * Reaches a host, logs in and reads its traits.
     *
     * @return the visit, or a {@link org.tenken.spi.HostFailure} that names the rung that broke
     */
    CompletableFuture<Visit> open(Host host, Connection connection, Limits limits);
}

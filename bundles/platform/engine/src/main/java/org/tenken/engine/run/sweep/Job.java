package org.tenken.engine.run.sweep;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.tenken.engine.host.Host;
import org.tenken.engine.visit.HostVisit;
import org.tenken.spi.HostFailure;

/**
 * What is done at each host of a sweep.
 *
 * @param <R> a host's result
 */
interface Job<R> {

    /** Does it; a {@link HostFailure} means that the host was not reached after all. */
    CompletableFuture<R> at(HostVisit visit, Elapsed elapsed);

    /** Returns the result of a host that was not reached. */
    R unreached(Host host, HostFailure failure, Duration took);

    /** How long it took until now. */
    @FunctionalInterface
    interface Elapsed {
        /** Returns the time since the host was begun. */
        Duration now();
    }
}

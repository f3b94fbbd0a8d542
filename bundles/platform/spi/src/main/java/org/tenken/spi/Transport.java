package org.tenken.spi;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Opens sessions to hosts over one protocol.
 *
 * <p>Register it as a service with the property {@code transport.id}. Every method returns at once; the future ends with
 * a value or with a {@link HostFailure}. Cancelling a future gives the request up.
 */
@ConsumerType
public interface Transport {

    /**
     * Reaches a host and logs in.
     *
     * @param endpoint where
     * @param login as whom; the transport wipes nothing, its owner does
     * @param limit how long reaching and logging in may take together
     */
    CompletableFuture<Session> open(Endpoint endpoint, Login login, Duration limit);

    /**
     * Climbs the ladder of reachability as far as it goes; the last entry is the rung that broke, or the top.
     *
     * @param limit how long the whole climb may take
     */
    CompletableFuture<List<Climbed>> climb(Endpoint endpoint, Login login, Duration limit);

    /**
     * One rung that was tried.
     *
     * @param rung which
     * @param passed whether it held
     * @param detail what was found, in English
     */
    record Climbed(Rung rung, boolean passed, String detail) {}
}

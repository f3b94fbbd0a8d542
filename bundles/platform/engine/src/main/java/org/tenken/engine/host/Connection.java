package org.tenken.engine.host;

import java.util.OptionalInt;
import org.tenken.spi.Endpoint;
import org.tenken.spi.Login;

/**
 * How the hosts of a run are reached and as whom.
 *
 * @param port the port for hosts without one of their own; empty for the protocol's
 * @param https whether the connection is TLS
 * @param scheme how to log in
 * @param trust whose certificates are trusted
 * @param login as whom; whoever made it wipes it when the run is over
 */
public record Connection(OptionalInt port, boolean https, Endpoint.Scheme scheme, Endpoint.Trust trust, Login login) {

    private static final int HTTP = 5985;
    private static final int HTTPS = 5986;

    /** Returns a connection over HTTP with the best login both sides know. */
    public static Connection of(Login login) {
        return new Connection(OptionalInt.empty(), false, Endpoint.Scheme.AUTO, Endpoint.Trust.SYSTEM, login);
    }

    /** Returns where a host is reached. */
    public Endpoint endpoint(Host host) {
        int usual = port.orElse(https ? HTTPS : HTTP);
        return new Endpoint(host.name(), host.address(), host.port().orElse(usual), https, trust, scheme);
    }
}

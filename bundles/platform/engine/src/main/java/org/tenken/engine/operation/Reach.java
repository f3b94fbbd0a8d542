package org.tenken.engine.operation;

import java.util.Optional;
import java.util.OptionalInt;
import org.tenken.engine.host.Connection;
import org.tenken.engine.lab.LabName;
import org.tenken.spi.Endpoint;
import org.tenken.spi.Login;

/**
 * How an operation's hosts are reached, without the account: what is kept, so that another process finds the way back.
 *
 * @param lab the simulated fleet they belong to, which has to run and knows its own login
 * @param port the port for hosts without one of their own
 * @param https whether the connection is TLS
 * @param scheme how to log in
 * @param trust whose certificates are trusted
 */
public record Reach(Optional<LabName> lab, OptionalInt port, boolean https, Endpoint.Scheme scheme,
        Endpoint.Trust trust) {

    /** Returns what is kept of a connection. */
    public static Reach of(Connection connection, Optional<LabName> lab) {
        return new Reach(lab, connection.port(), connection.https(), connection.scheme(), connection.trust());
    }

    /** Returns the connection with an account. */
    public Connection with(Login login) {
        return new Connection(port, https, scheme, trust, login);
    }
}

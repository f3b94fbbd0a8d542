package org.tenken.lab.http;

import java.net.InetAddress;
import java.util.Objects;
import org.tenken.lab.knob.Knobs;
import org.tenken.lab.target.Target;

/**
 * Where one simulated host is found.
 *
 * @param target the Windows behind it
 * @param address the host's own loopback address
 * @param port the HTTP port, 5985 on Windows, 0 for any free one or {@link #NONE}
 * @param tlsPort the HTTPS port, 5986 on Windows, 0 for any free one or {@link #NONE}
 * @param knobs what is wrong on the way to it
 */
public record Endpoint(Target target, InetAddress address, int port, int tlsPort, Knobs knobs) {

    /** In place of a port: nobody listens. */
    public static final int NONE = -1;

    /** Checks that the address is a loopback address: a lab is never reachable from outside. */
    public Endpoint {
        Objects.requireNonNull(target);
        Objects.requireNonNull(knobs);
        if (!address.isLoopbackAddress()) {
            throw new IllegalArgumentException("not a loopback address: " + address.getHostAddress());
        }
    }
}

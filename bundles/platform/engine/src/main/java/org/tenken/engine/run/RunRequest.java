package org.tenken.engine.run;

import java.util.List;
import org.tenken.engine.host.Connection;
import org.tenken.engine.host.Host;

/**
 * What to run where.
 *
 * @param hosts the hosts, in the order in which they are begun
 * @param connection how they are reached
 * @param checks ids of checks; one that is not installed counts as not checked on every host
 * @param limits how long it may take
 */
public record RunRequest(List<Host> hosts, Connection connection, List<String> checks, Limits limits) {

    /** Keeps its own copies. */
    public RunRequest {
        hosts = List.copyOf(hosts);
        checks = List.copyOf(checks);
    }
}

package org.tenken.engine.query;

import java.util.List;
import org.tenken.engine.host.Connection;
import org.tenken.engine.host.Host;
import org.tenken.engine.run.Limits;

/**
 * What to ask whom.
 *
 * @param hosts the hosts
 * @param connection how they are reached
 * @param namespace such as {@code root/cimv2}
 * @param wql a SELECT
 * @param limits how long it may take
 */
public record QueryRequest(List<Host> hosts, Connection connection, String namespace, String wql, Limits limits) {

    /** Keeps its own copy. */
    public QueryRequest {
        hosts = List.copyOf(hosts);
    }
}

package org.tenken.engine.operation;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tenken.spi.Endpoint;
import org.tenken.spi.Login;

/**
 * What to plan, where.
 *
 * @param fix the fix's id
 * @param hosts the hosts, each once
 * @param login the account; its owner wipes it when neither preview nor execution needs it any more
 * @param inFlight how many hosts at once, 1 to 256
 * @param inputs what a person gives the fix, by name
 */
public record FixRequest(String fix, List<Endpoint> hosts, Login login, int inFlight, SortedMap<String, String> inputs) {

    /** Keeps its own copies. */
    public FixRequest {
        hosts = List.copyOf(hosts);
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
        if (inFlight < 1 || inFlight > 256) {
            throw new IllegalArgumentException("1 to 256 hosts at once");
        }
    }
}

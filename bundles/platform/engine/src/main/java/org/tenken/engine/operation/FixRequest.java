package org.tenken.engine.operation;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tenken.engine.host.Connection;
import org.tenken.engine.host.Host;
import org.tenken.engine.lab.LabName;
import org.tenken.engine.run.Limits;

/**
 * What to plan, where.
 *
 * @param fix the fix's id
 * @param hosts the hosts, each once
 * @param connection how they are reached
 * @param lab the simulated fleet they belong to, if so
 * @param inputs what a person gives the fix, by name; a secret is a reference, never its text
 * @param limits how long things may take, and how many hosts at once
 */
public record FixRequest(String fix, List<Host> hosts, Connection connection, Optional<LabName> lab,
        SortedMap<String, String> inputs, Limits limits) {

    /** Keeps its own copies. */
    public FixRequest {
        hosts = List.copyOf(hosts);
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
    }
}

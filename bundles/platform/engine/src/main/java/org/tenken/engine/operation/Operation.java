package org.tenken.engine.operation;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A fix, or the way back from one, over hosts.
 *
 * @param id names it in files and commands, such as {@code 20261121-094200-7f3a}
 * @param fix the id of the fix; for a way back, of the fix that is taken back
 * @param undoes the operation that is taken back
 * @param reach how its hosts are reached
 * @param inputs what a person gave the fix; a secret is a reference, never its text
 * @param plan the digest of all hosts' steps and the inputs, 64 hexadecimal digits; the hosts' order does not matter
 * @param by the account that asked for it
 * @param created when it was planned
 * @param started when it was begun; nothing for a preview
 * @param finished when the last host ended; nothing while it goes on, or when the console died
 * @param hosts the hosts in the order in which they were asked for
 */
public record Operation(String id, String fix, Optional<String> undoes, Reach reach, SortedMap<String, String> inputs,
        String plan, String by, Instant created, Optional<Instant> started, Optional<Instant> finished,
        List<HostOperation> hosts) {

    /** Keeps its own copies. */
    public Operation {
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
        hosts = List.copyOf(hosts);
    }

    /** Returns this operation with other hosts, or with the same ones as they are now. */
    public Operation with(List<HostOperation> others) {
        return new Operation(id, fix, undoes, reach, inputs, plan, by, created, started, finished, others);
    }

    /** Returns this operation begun, and perhaps ended, at these times. */
    public Operation during(Optional<Instant> begin, Optional<Instant> end) {
        return new Operation(id, fix, undoes, reach, inputs, plan, by, created, begin, end, hosts);
    }

    /** Returns whether it was carried out, or begun at least. */
    public boolean applied() {
        return started.isPresent();
    }
}

package org.tenken.engine.lab;

import java.nio.file.Path;
import java.util.List;
import org.tenken.engine.host.Connection;
import org.tenken.engine.host.Host;

/**
 * A running lab.
 *
 * @param name which lab
 * @param hosts its hosts
 * @param connection how they are reached; the caller wipes its login when done
 * @param process the process it runs in
 * @param folder where its state and its log of requests are
 * @param joined whether it was already running
 */
public record Fleet(LabName name, List<Host> hosts, Connection connection, long process, Path folder, boolean joined) {

    /** Keeps its own copy. */
    public Fleet {
        hosts = List.copyOf(hosts);
    }
}

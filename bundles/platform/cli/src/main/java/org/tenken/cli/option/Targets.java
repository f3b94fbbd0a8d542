package org.tenken.cli.option;

import java.util.List;
import java.util.Optional;
import org.tenken.engine.host.Connection;
import org.tenken.engine.host.Host;
import org.tenken.engine.lab.LabName;
import org.tenken.engine.run.Limits;

/**
 * The hosts a command works on and how they are reached.
 *
 * @param hosts the hosts, each once
 * @param connection how they are reached; closing these targets wipes its secret
 * @param lab the simulated fleet they belong to
 * @param limits how long things may take
 */
public record Targets(List<Host> hosts, Connection connection, Optional<LabName> lab, Limits limits)
        implements AutoCloseable {

    @Override
    public void close() {
        connection.login().close();
    }
}

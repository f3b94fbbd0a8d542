package org.tenken.engine.visit;

import java.util.List;
import org.tenken.engine.host.Connection;
import org.tenken.engine.host.Host;
import org.tenken.engine.run.Limits;

/**
 * What a visit is to be.
 *
 * @param host the host
 * @param neighbours the hosts whose addresses are known by name, for reads at another host
 * @param connection how hosts are reached
 * @param limits how long things may take
 * @param console reads at the console
 */
public record Stay(Host host, List<Host> neighbours, Connection connection, Limits limits, Console console) {}

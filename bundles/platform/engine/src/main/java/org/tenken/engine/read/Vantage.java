package org.tenken.engine.read;

import java.util.Map;
import java.util.Optional;
import org.tenken.api.read.Row;
import org.tenken.engine.host.Host;

/**
 * From where something is read, and for which host.
 *
 * @param line to the host that is asked; empty at the console
 * @param host the host that the run is about
 * @param build the build number of the Windows that is asked, empty when it is not known
 * @param inputs what a person gave
 * @param marks the engine's own notes about the host
 */
public record Vantage(Optional<Line> line, Host host, String build, Map<String, String> inputs,
        Map<String, Row> marks) {}

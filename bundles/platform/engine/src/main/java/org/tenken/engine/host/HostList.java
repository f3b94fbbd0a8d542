package org.tenken.engine.host;

import java.util.List;

/**
 * Hosts read from a list, and the lines that could not be read.
 *
 * @param hosts in the list's order
 * @param problems the broken lines, first to last
 */
public record HostList(List<Host> hosts, List<Problem> problems) {

    /** Keeps its own copies. */
    public HostList {
        hosts = List.copyOf(hosts);
        problems = List.copyOf(problems);
    }

    /**
     * A broken line.
     *
     * @param line counted from one
     * @param reason what is wrong with it, in English
     */
    public record Problem(int line, String reason) {}

    /**
     * Reads a list: one host a line as {@code name} or {@code name:port}, or CSV whose first line names the columns
     * {@code host}, {@code address}, {@code port}, {@code tags} and {@code group}. Empty lines and lines that begin
     * with {@code #} are passed over, and a byte order mark is tolerated.
     */
    public static HostList read(String text) {
        return new HostListReader().read(text);
    }
}

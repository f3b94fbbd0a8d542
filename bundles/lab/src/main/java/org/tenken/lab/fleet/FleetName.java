package org.tenken.lab.fleet;

/**
 * What a fleet follows from.
 *
 * @param hosts how many hosts it has
 * @param seed what everything is drawn from
 */
public record FleetName(int hosts, long seed) {

    private static final int MAX_HOSTS = 20_000;

    /** Checks that the number of hosts is one that a lab can hold. */
    public FleetName {
        if (hosts < 1 || hosts > MAX_HOSTS) {
            throw new IllegalArgumentException("a lab has 1 to " + MAX_HOSTS + " hosts, not " + hosts);
        }
    }
}

package org.tenken.engine.lab;

/**
 * Which lab: its size and what it is planted from.
 *
 * @param hosts how many hosts, 1 to 20000
 * @param seed what the faults are drawn from
 */
public record LabName(int hosts, long seed) {

    /** What {@code --lab} alone means. */
    public static final LabName USUAL = new LabName(20, 1);

    private static final int MOST = 20_000;

    /** Refuses a size that the lab does not have. */
    public LabName {
        if (hosts < 1 || hosts > MOST) {
            throw new IllegalArgumentException("a lab has 1 to " + MOST + " hosts");
        }
    }

    /** Returns the name of the folder that holds this lab's state. */
    public String folder() {
        return hosts + "-" + seed;
    }
}

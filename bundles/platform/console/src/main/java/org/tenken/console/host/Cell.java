package org.tenken.console.host;

import org.tenken.console.port.Status;

/** What one field of the heat grid shows. */
public enum Cell {
    NONE, RUNNING, OK, WARN, FAIL, NOT_APPLICABLE, NOT_CHECKED, BROKEN;

    private static final Cell[] ALL = values();

    /** Returns the field for a finding's status. */
    public static Cell of(Status status) {
        return valueOf(status.name());
    }

    static Cell at(byte stored) {
        return ALL[stored];
    }

    byte stored() {
        return (byte) ordinal();
    }
}

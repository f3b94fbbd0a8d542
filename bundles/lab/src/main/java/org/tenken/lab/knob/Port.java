package org.tenken.lab.knob;

/** How a host's ports meet somebody who connects. */
public enum Port {
    /** Connections are accepted and served. */
    OPEN,
    /** Nobody listens: the host's kernel answers with a reset. */
    REFUSED,
    /** The listener's backlog is full, so that a SYN is never answered. */
    BLACKHOLE,
    /** The connection opens, and then nothing is ever read or answered. */
    SILENT
}

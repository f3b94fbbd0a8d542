package org.tenken.codes;

/** What a code says about the work it ended. Some codes look like errors and report a success. */
public enum Severity {
    /** The work is done. */
    SUCCESS,
    /** Nothing failed; there is something to know. */
    INFORMATION,
    /** The work is done or goes on, with a reservation. */
    WARNING,
    /** The work failed. */
    ERROR
}

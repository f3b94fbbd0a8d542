package org.tenken.engine.change;

/** Why a host's steps came to an end. */
enum End {
    /** Every step had its turn. */
    COMPLETE,
    /** A step did not succeed. */
    FAILED,
    /** A person asked to stop. */
    CANCELLED,
    /** A person has to do something first. */
    PARKED,
    /** Nobody saw how an act ended that may not be repeated. */
    DOUBTFUL,
    /** The host no longer answers. */
    LOST
}

package org.tenken.engine.module;

/** What a module contributes. */
public enum Kind {
    /** A check. */
    CHECK,
    /** A fix. */
    FIX,
    /** A survey. */
    SURVEY
}

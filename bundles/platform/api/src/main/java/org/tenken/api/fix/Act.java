package org.tenken.api.fix;

/** How an act stands when it is not known whether it happened, and towards undo. */
public enum Act {
    /** In doubt it is run again. */
    REPEATABLE,
    /** In doubt a person is asked. */
    ONCE,
    /** As {@link #ONCE}, and undo does not cross it. */
    FINAL
}

package org.tenken.engine.change.step;

import org.tenken.api.fix.Act;

/** How a step stands when nobody saw its end, and towards undo. */
public enum Standing {
    /** It sets a cell: a look tells, and what was found can be put back. */
    CELL,
    /** It leaves nothing behind. */
    TRACELESS,
    /** An act that may run again and is not taken back. */
    REPEATABLE,
    /** An act that a person has to look after and that is not taken back. */
    ONCE,
    /** As {@link #ONCE}, and undo does not cross it. */
    FINAL;

    /** Returns how an act stands. */
    public static Standing of(Act act) {
        return valueOf(act.name());
    }
}

package org.tenken.engine.change.cell;

import java.time.Duration;

/** Lets time pass between two looks at a host that has no event to tell. */
@FunctionalInterface
public interface Pause {

    /** Returns after this long. */
    void lasting(Duration length);
}

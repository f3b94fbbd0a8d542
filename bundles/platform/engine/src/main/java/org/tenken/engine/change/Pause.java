package org.tenken.engine.change;

import java.time.Duration;

/** Lets time pass between two looks at a host that has no event to tell. */
@FunctionalInterface
interface Pause {

    /** Returns after this long. */
    void lasting(Duration length);
}

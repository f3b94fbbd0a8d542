package org.tenken.engine.change;

import org.tenken.api.fix.Value;

/**
 * What a look at a cell showed.
 *
 * @param value what it holds
 * @param pending whether it is on its way to something else
 */
record Seen(Value value, boolean pending) {

    /** Returns a value that stays. */
    static Seen settled(Value value) {
        return new Seen(value, false);
    }
}

package org.tenken.engine.change.cell;

import org.tenken.api.fix.Value;

/**
 * What a look at a cell showed.
 *
 * @param value what it holds
 * @param pending whether it is on its way to something else
 */
public record Seen(Value value, boolean pending) {

    /** Returns a value that stays. */
    public static Seen settled(Value value) {
        return new Seen(value, false);
    }
}

package org.tenken.engine.operation;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the checks said after the last step.
 *
 * @param passed whether the trouble is gone: no check that the fix repairs warns, fails, is broken or could not look
 * @param checks each check's status, as {@link org.tenken.api.check.Status#word()}, by its id; a way back names its
 *     cells
 */
public record Verification(boolean passed, SortedMap<String, String> checks) {

    /** Keeps its own copy. */
    public Verification {
        checks = Collections.unmodifiableSortedMap(new TreeMap<>(checks));
    }
}

package org.tenken.codes.runbook;

import java.util.List;
import org.tenken.codes.LocalText;

/**
 * One possible cause of a code.
 *
 * @param check id of the check that tells whether it is this one
 * @param fixes ids of the fixes that help, the one to try first in front; may be empty
 * @param why how this cause leads to the code
 */
public record Cause(String check, List<String> fixes, LocalText why) {

    /** Keeps its own copy of the fixes. */
    public Cause {
        fixes = List.copyOf(fixes);
    }
}

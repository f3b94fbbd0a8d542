package org.tenken.codes.catalogue;

import java.util.List;
import java.util.Set;
import org.tenken.codes.Meaning;
import org.tenken.codes.Module;
import org.tenken.codes.runbook.Runbook;

/**
 * What one module brings.
 *
 * @param module the module
 * @param meanings meanings of codes and events
 * @param runbooks runbooks
 * @param checks ids of the checks its manifest offers
 * @param fixes ids of the fixes its manifest offers
 * @param problems what could not be used
 */
public record Pack(Module module, List<Meaning> meanings, List<Runbook> runbooks, Set<String> checks,
        Set<String> fixes, List<Problem> problems) {

    /** Keeps its own copies. */
    public Pack {
        meanings = List.copyOf(meanings);
        runbooks = List.copyOf(runbooks);
        checks = Set.copyOf(checks);
        fixes = Set.copyOf(fixes);
        problems = List.copyOf(problems);
    }
}

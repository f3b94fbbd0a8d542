package org.tenken.engine.change.step;

import java.util.List;
import org.tenken.engine.change.cell.HostReader;
import org.tenken.engine.change.cell.HostWriter;
import org.tenken.engine.operation.StepOperation;
import org.tenken.engine.visit.Given;
import org.tenken.engine.visit.Visit;

/**
 * Where a step is carried out.
 *
 * @param visit the stay at the host
 * @param reader asks the host
 * @param writer changes the host
 * @param given what a person gave the fix
 * @param before the steps before this one, as they ended
 */
public record Worksite(Visit visit, HostReader reader, HostWriter writer, Given given, List<StepOperation> before) {

    /** Keeps its own copy. */
    public Worksite {
        before = List.copyOf(before);
    }
}

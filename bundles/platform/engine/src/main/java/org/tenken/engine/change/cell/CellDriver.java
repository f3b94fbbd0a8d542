package org.tenken.engine.change.cell;

import java.time.Duration;
import java.util.Optional;
import org.tenken.api.fix.Cell;
import org.tenken.api.fix.Value;
import org.tenken.engine.operation.StepWords;
import org.tenken.engine.text.Text;
import org.tenken.spi.HostFailure;

/**
 * Reads and sets one kind of cell.
 *
 * @param <C> the kind
 */
public interface CellDriver<C extends Cell> {

    /** Returns the kind. */
    Class<C> type();

    /**
     * Looks at the cell.
     *
     * @throws StepFailure if it holds something that could not be put back
     */
    Seen read(C cell, Optional<String> trace, HostReader host) throws HostFailure, StepFailure;

    /** Refuses a cell that may not be touched, or a value it cannot hold, before a host is asked. */
    void check(C cell, Value to) throws StepFailure;

    /**
     * Returns what the plan has to say besides; only reads.
     *
     * @throws StepFailure if the change cannot be made from what was found
     */
    Optional<Text> remark(C cell, CellChange change, HostReader host) throws HostFailure, StepFailure;

    /** Looks up what taking the change back will need besides the value found; only reads. */
    Optional<String> trace(C cell, CellChange change, HostReader host) throws HostFailure, StepFailure;

    /** Sends the change; whether it took effect is read afterwards. */
    void set(C cell, CellChange change, HostReader reader, HostWriter host) throws HostFailure, StepFailure;

    /** Returns what a cell will hold that holds this at the moment; it can be put back to that. */
    default Value lasting(Value seen) {
        return seen;
    }

    /** Returns whether there is nothing to do; only reads. */
    default boolean satisfied(C cell, CellChange change, HostReader host) throws HostFailure, StepFailure {
        return change.found().equals(change.to());
    }

    /** Returns how long the host may take until the cell shows the new value. */
    Duration limit();

    /** Returns whether it is put back only while our value is still there. */
    boolean guarded();

    /** Returns what a person reads about the change. */
    StepWords words(C cell, CellChange change);
}

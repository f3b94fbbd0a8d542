package org.tenken.engine.change.cell;

import java.util.Optional;
import org.tenken.api.fix.Value;

/**
 * A cell's way from one value to another.
 *
 * @param found what it holds
 * @param to what it is to hold
 * @param trace what the driver has to know besides, as {@link org.tenken.engine.operation.StepOperation#trace()}
 */
public record CellChange(Value found, Value to, Optional<String> trace) {}

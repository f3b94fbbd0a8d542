package org.tenken.engine.operation;

import java.util.List;

/**
 * The operations that are kept.
 *
 * @param operations the readable ones, newest first
 * @param unreadable one for each file that cannot be read; it hides no other
 */
public record History(List<Operation> operations, List<OperationFailure> unreadable) {

    /** Keeps its own copies. */
    public History {
        operations = List.copyOf(operations);
        unreadable = List.copyOf(unreadable);
    }
}

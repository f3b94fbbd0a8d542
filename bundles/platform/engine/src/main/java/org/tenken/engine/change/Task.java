package org.tenken.engine.change;

import java.util.concurrent.CompletableFuture;
import org.tenken.engine.operation.Execution;
import org.tenken.engine.operation.Operation;
import org.tenken.engine.operation.OperationFailure;

/** One execution. */
final class Task implements Execution {

    private final CompletableFuture<Operation> result = new CompletableFuture<>();
    private volatile boolean cancelled;

    /** Returns an execution that could not begin. */
    static Task failed(OperationFailure failure) {
        Task task = new Task();
        task.result.completeExceptionally(failure);
        return task;
    }

    @Override
    public CompletableFuture<Operation> result() {
        return result.copy();
    }

    @Override
    public void cancel() {
        cancelled = true;
    }

    /** Returns whether a person asked to stop. */
    boolean cancelled() {
        return cancelled;
    }

    /** Ends as a future ends. */
    void follow(CompletableFuture<Operation> end) {
        end.whenComplete((operation, failure) -> {
            if (failure == null) {
                result.complete(operation);
            } else {
                result.completeExceptionally(failure);
            }
        });
    }
}

package org.tenken.engine.change;

import java.util.concurrent.CompletableFuture;
import org.tenken.engine.operation.Execution;
import org.tenken.engine.operation.Operation;
import org.tenken.engine.operation.OperationFailure;

/** One execution. */
final class Task implements Execution {

    private final CompletableFuture<Operation> result = new CompletableFuture<>();
    private final CompletableFuture<Void> stop = new CompletableFuture<>();

    /** Returns an execution that could not begin. */
    static Task failed(OperationFailure failure) {
        Task task = new Task();
        task.fail(failure);
        return task;
    }

    @Override
    public CompletableFuture<Operation> result() {
        return result.copy();
    }

    @Override
    public void cancel() {
        stop.complete(null);
    }

    /** Returns whether a person asked to stop. */
    boolean cancelled() {
        return stop.isDone();
    }

    /** Does something as soon as a person asks to stop. */
    void onCancel(Runnable action) {
        stop.thenRun(action);
    }

    /** Ends with an operation, unless it has ended already. */
    void end(Operation operation) {
        result.complete(operation);
    }

    /** Ends without an operation. */
    void fail(Throwable failure) {
        result.completeExceptionally(failure);
    }

    /** Ends as a future ends. */
    void follow(CompletableFuture<Operation> end) {
        end.whenComplete((operation, failure) -> {
            if (failure == null) {
                result.complete(operation);
            } else {
                fail(failure);
            }
        });
    }
}

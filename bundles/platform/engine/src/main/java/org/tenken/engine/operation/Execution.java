package org.tenken.engine.operation;

import java.util.concurrent.CompletableFuture;
import org.osgi.annotation.versioning.ProviderType;

/** A preview or an operation under way. */
@ProviderType
public interface Execution {

    /**
     * Returns the operation as it ends.
     *
     * <p>It fails with an {@link OperationFailure} when there is nothing to show for any host, such as an unknown fix.
     * Cancelling this future cancels nothing; use {@link #cancel()}.
     */
    CompletableFuture<Operation> result();

    /**
     * Asks it to stop between two steps.
     *
     * <p>Hosts not begun are left alone; on the others no further step starts and open brackets are closed. The result
     * still comes, with what was and was not done. Returns at once.
     */
    void cancel();
}

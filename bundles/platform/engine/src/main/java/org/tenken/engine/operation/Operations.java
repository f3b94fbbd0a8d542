package org.tenken.engine.operation;

import org.osgi.annotation.versioning.ProviderType;
import org.tenken.spi.Login;

/**
 * Plans fixes, carries them out, takes them back, and remembers them.
 *
 * <p>Every method may be called from any thread and returns at once, except the two that read the data directory.
 */
@ProviderType
public interface Operations {

    /**
     * Plans a fix on hosts; nothing but reads is sent.
     *
     * <p>A missing input is found before any host is visited and fails the execution with {@link OperationFailure.Kind#USAGE}.
     */
    Execution preview(FixRequest request, OperationListener listener);

    /**
     * Plans the way back from an operation; nothing but reads is sent.
     *
     * @param operation the id of an operation that was carried out
     * @param login the account; what else is needed to reach the hosts was kept
     * @param inFlight how many hosts at once, 1 to 256
     */
    Execution previewUndo(String operation, Login login, int inFlight, OperationListener listener);

    /**
     * Carries out what a preview shows.
     *
     * <p>Every step reads its cell again at its turn. A host on which this process already carries out another operation is
     * refused.
     *
     * @param preview what either preview gave
     * @param login the account
     * @param inFlight how many hosts at once, 1 to 256
     */
    Execution apply(Operation preview, Login login, int inFlight, OperationListener listener);

    /** Returns every operation that is kept; steps whose end nobody saw are in doubt. */
    History history();

    /**
     * Returns one operation that is kept.
     *
     * @throws OperationFailure if there is no such operation, or its file cannot be read
     */
    Operation operation(String id) throws OperationFailure;
}

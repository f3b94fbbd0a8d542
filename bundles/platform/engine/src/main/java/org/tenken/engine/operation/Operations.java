package org.tenken.engine.operation;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.tenken.api.read.Read;
import org.tenken.engine.host.Connection;
import org.tenken.engine.run.Limits;

/**
 * Plans fixes, carries them out, takes them back, and remembers them; an OSGi service, safe for any thread.
 *
 * <p>Every method returns at once, except the two that read the data directory. Whoever made a connection wipes its
 * login when the execution's result is there.
 */
@ProviderType
public interface Operations {

    /** Returns what a fix asks a person for before any host is visited; nothing when there is no such fix. */
    List<Read.Input> inputs(String fix);

    /**
     * Plans a fix on hosts; nothing but reads is sent.
     *
     * <p>A missing input is found before any host is visited and fails the execution with {@link
     * OperationFailure.Kind#USAGE}.
     */
    Execution preview(FixRequest request, OperationListener listener);

    /**
     * Plans the way back from an operation; nothing but reads is sent.
     *
     * @param operation the id of an operation that was carried out
     * @param connection usually {@link Reach#with} of that operation
     * @param limits how long things may take, and how many hosts at once
     */
    Execution previewUndo(String operation, Connection connection, Limits limits, OperationListener listener);

    /**
     * Carries out what a preview shows.
     *
     * <p>Every step reads its cell again at its turn. A host on which this process already carries out another
     * operation is refused.
     *
     * @param preview what either preview gave
     * @param connection how the hosts are reached
     * @param limits how long things may take, and how many hosts at once; the limits for a host and a run do not cut a
     *     step
     */
    Execution apply(Operation preview, Connection connection, Limits limits, OperationListener listener);

    /** Returns every operation that is kept; a step whose end nobody saw is in doubt. */
    History history();

    /**
     * Returns one operation that is kept.
     *
     * @throws OperationFailure if there is no such operation, or its file cannot be read
     */
    Operation operation(String id) throws OperationFailure;
}

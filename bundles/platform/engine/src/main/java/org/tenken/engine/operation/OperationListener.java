package org.tenken.engine.operation;

import org.osgi.annotation.versioning.ConsumerType;

/** Is told how an operation goes on. */
@ConsumerType
@FunctionalInterface
public interface OperationListener {

    /**
     * A host's part of an operation has changed.
     *
     * <p>Called from the engine's threads, one host's changes in order; return quickly.
     *
     * @param host the host's part as it is now
     */
    void changed(HostOperation host);
}

package org.tenken.engine.change;

import org.tenken.engine.operation.HostOperation;
import org.tenken.engine.operation.Verification;
import org.tenken.spi.HostFailure;

/** Looks whether an operation reached its end at a host; only reads. */
@FunctionalInterface
interface Verifier {

    /** Returns what it saw. */
    Verification verify(HostOperation host, Stay stay) throws HostFailure;
}

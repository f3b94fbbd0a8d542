package org.tenken.engine.change;

import java.util.Optional;
import org.tenken.engine.operation.HostOperation;
import org.tenken.engine.operation.Verification;
import org.tenken.spi.HostFailure;

/** Looks whether an operation reached its end at a host; only reads. */
@FunctionalInterface
interface Verifier {

    /** Returns what it saw; nothing if there is nothing to look at. */
    Optional<Verification> verify(HostOperation host, Stay stay) throws HostFailure;
}

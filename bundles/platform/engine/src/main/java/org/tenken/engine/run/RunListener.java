package org.tenken.engine.run;

import org.osgi.annotation.versioning.ConsumerType;

/** Hears the results of a run, one host at a time and never two at once, on a thread of the engine; return soon. */
@ConsumerType
@FunctionalInterface
public interface RunListener {

    /** One host is done. */
    void done(HostResult result);
}

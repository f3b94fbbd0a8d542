package org.tenken.engine.run;

import org.osgi.annotation.versioning.ProviderType;

/** Starts runs; an OSGi service, safe for any thread. */
@ProviderType
public interface Runs {

    /** Starts a run and returns at once; the listener hears about each host as it is done. */
    Run start(RunRequest request, RunListener listener);
}

package org.tenken.engine.run;

import org.osgi.annotation.versioning.ProviderType;

/** Starts runs; an OSGi service, safe for any thread. */
@ProviderType
public interface Runs {

    /**
     * Starts a run and returns at once; the listener hears about each host as it is done.
     *
     * @throws org.tenken.engine.setting.SettingsProblem if the settings cannot be read; no host is visited then
     */
    Run start(RunRequest request, RunListener listener);
}

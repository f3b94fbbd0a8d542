package org.tenken.engine.module;

import java.util.List;
import org.tenken.engine.catalogue.CheckEntry;
import org.tenken.engine.catalogue.FixEntry;
import org.tenken.engine.catalogue.Module;
import org.tenken.engine.catalogue.SurveyEntry;
import org.tenken.engine.catalogue.Unavailable;

/** What is installed at one moment, each list sorted. */
record Snapshot(List<CheckEntry> checks, List<FixEntry> fixes, List<SurveyEntry> surveys, List<Unavailable> unavailable,
        List<Module> modules, List<Contributor> contributors, List<ModulePort> ports) {

    /** Gives back every service that was got. */
    void close() {
        ports.forEach(ModulePort::close);
    }
}

package org.tenken.engine.lab;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Starts, joins and stops simulated fleets; an OSGi service, safe for any thread.
 *
 * <p>Every method returns at once. A future that fails ends with {@link LabProblem}.
 */
@ProviderType
public interface Lab {

    /**
     * Joins the lab of that name, or starts it in a process that outlives this one.
     *
     * @param knobs transport troubles for a lab that is started, such as {@code blackhole=5%}
     * @param https whether its hosts are to be reached over TLS, trusting the lab's own certificate
     */
    CompletableFuture<Fleet> open(LabName name, Map<String, String> knobs, boolean https);

    /** Returns the labs that run at the moment. */
    CompletableFuture<List<Running>> status();

    /** Stops a lab and keeps its state; the value says whether it ran. */
    CompletableFuture<Boolean> stop(LabName name);

    /** Stops a lab and forgets its state, so that its faults are planted anew. */
    CompletableFuture<Boolean> reset(LabName name);

    /** Returns the lab's own list of what is planted where, as the JSON document it prints. */
    CompletableFuture<String> manifest(LabName name);

    /** Returns why there is no lab in this installation, if so. */
    Optional<String> missing();

    /**
     * A running lab.
     *
     * @param name which
     * @param process the process it runs in
     */
    record Running(LabName name, long process) {}
}

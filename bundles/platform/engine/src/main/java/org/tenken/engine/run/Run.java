package org.tenken.engine.run;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.osgi.annotation.versioning.ProviderType;

/** A run under way. */
@ProviderType
public interface Run {

    /** Returns the run's id, unique for ever. */
    String id();

    /** Returns when it began. */
    Instant started();

    /**
     * Gives up within a second: hosts that are done stay done, the others are left without a result.
     *
     * <p>Nothing is heard after the summary.
     */
    void cancel();

    /** Returns the future of the summary; it always ends with a value. */
    CompletableFuture<RunSummary> summary();
}

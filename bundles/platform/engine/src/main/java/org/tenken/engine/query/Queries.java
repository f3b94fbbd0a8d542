package org.tenken.engine.query;

import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;
import org.tenken.engine.run.Run;

/** Runs raw WQL, which can only read, over many hosts; an OSGi service, safe for any thread. */
@ProviderType
public interface Queries {

    /**
     * Starts a query and returns at once; the listener hears about each host as it is done, never two at once.
     *
     * @throws IllegalArgumentException if the text is not a SELECT; the message says what is expected
     */
    Run start(QueryRequest request, Consumer<QueryResult> listener);
}

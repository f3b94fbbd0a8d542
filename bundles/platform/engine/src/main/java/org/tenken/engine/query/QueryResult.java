package org.tenken.engine.query;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tenken.engine.host.Host;
import org.tenken.engine.run.HostResult;

/**
 * One host's answer to a query.
 *
 * @param host the host
 * @param trouble why there is no answer: not reached, or the query was refused ({@link org.tenken.spi.Rung#CLASS})
 * @param rows the rows; each has the same columns, in the order of the SELECT where it names them, and an empty value
 *     for nil; a value is a text, a point in time or a list of texts
 * @param took how long it took
 */
public record QueryResult(Host host, Optional<HostResult.Trouble> trouble, List<Map<String, Optional<Object>>> rows,
        Duration took) {

    /** Keeps its own copy. */
    public QueryResult {
        rows = List.copyOf(rows);
    }
}

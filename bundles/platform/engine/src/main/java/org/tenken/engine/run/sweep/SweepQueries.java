package org.tenken.engine.run.sweep;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tenken.api.read.Row;
import org.tenken.engine.host.Host;
import org.tenken.engine.plan.Statement;
import org.tenken.engine.query.Queries;
import org.tenken.engine.query.QueryRequest;
import org.tenken.engine.query.QueryResult;
import org.tenken.engine.read.Drivers;
import org.tenken.engine.run.Run;
import org.tenken.engine.text.Texts;
import org.tenken.engine.thread.Threads;
import org.tenken.engine.visit.Console;
import org.tenken.engine.visit.HostVisit;
import org.tenken.engine.visit.HostVisits;
import org.tenken.spi.HostFailure;

/** Runs raw queries over hosts. */
@Component(service = Queries.class)
public final class SweepQueries implements Queries {

    private final HostVisits visits;
    private final Threads threads;
    private final Drivers drivers;
    private final Texts texts;

    /** Creates the service. */
    @Activate
    public SweepQueries(@Reference HostVisits visits, @Reference Threads threads, @Reference Drivers drivers,
            @Reference Texts texts) {
        this.visits = visits;
        this.threads = threads;
        this.drivers = drivers;
        this.texts = texts;
    }

    @Override
    public Run start(QueryRequest request, Consumer<QueryResult> listener) {
        Statement.namespace(request.namespace());
        Ask ask = new Ask(request, Selection.of(request.wql()), new Troubles(texts, request.connection()));
        return new Sweep<>(request.hosts(), request.limits(), threads, listener)
                .begin(ask, request.connection(), request.limits(), visits, new Console(drivers, false));
    }

    private record Ask(QueryRequest request, Selection selection, Troubles troubles) implements Job<QueryResult> {

        @Override
        public CompletableFuture<QueryResult> at(HostVisit visit, Elapsed elapsed) {
            return visit.line().query(request.namespace(), request.wql()).thenApply(rows ->
                    new QueryResult(visit.host(), Optional.empty(), table(rows.value()), elapsed.now()));
        }

        @Override
        public QueryResult unreached(Host host, HostFailure failure, Duration took) {
            return new QueryResult(host, Optional.of(troubles.of(host, failure)), List.of(), took);
        }

        private List<Map<String, Optional<Object>>> table(List<Row> rows) {
            Set<String> columns = new LinkedHashSet<>(selection.columns());
            if (columns.isEmpty()) {
                Set<String> all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
                rows.forEach(row -> all.addAll(row.values().keySet()));
                columns.addAll(all);
            }
            return rows.stream().map(row -> line(columns, row)).toList();
        }

        /**
         * A host leaves nil out of its answer, so the columns come from the question; it may spell them in its own way.
         */
        private static Map<String, Optional<Object>> line(Set<String> columns, Row row) {
            Set<String> spelt = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            spelt.addAll(row.values().keySet());
            Map<String, Optional<Object>> line = new LinkedHashMap<>();
            for (String column : columns) {
                String name = spelt.stream().filter(column::equalsIgnoreCase).findFirst().orElse(column);
                line.put(name, Optional.ofNullable(row.values().get(column)));
            }
            return line;
        }
    }
}

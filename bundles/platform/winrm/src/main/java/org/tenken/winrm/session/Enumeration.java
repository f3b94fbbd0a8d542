package org.tenken.winrm.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.tenken.api.read.Row;
import org.tenken.spi.HostFailure;
import org.tenken.spi.Rung;
import org.tenken.winrm.soap.Replies;
import org.tenken.winrm.soap.Requests;

/** A query: the first rows come with the answer that begins it, the rest is pulled until the end. */
final class Enumeration {

    private static final int MOST_ROWS = 500_000;
    private static final Duration TIDY_UP = Duration.ofSeconds(5);

    private final Errand errand;
    private final Replies replies;
    private final String namespace;
    private final String wql;

    Enumeration(Errand errand, Replies replies, String namespace, String wql) {
        this.errand = errand;
        this.replies = replies;
        this.namespace = namespace;
        this.wql = wql;
    }

    /** Returns all rows; a line that drops while rows are pulled begins once more from the first. */
    CompletableFuture<List<Row>> rows() {
        return run().exceptionallyCompose(failure -> dropped(failure) ? run()
                : CompletableFuture.failedFuture(failure));
    }

    private static boolean dropped(Throwable failure) {
        return Failures.cause(failure) instanceof HostFailure host && host.reason().equals("dropped");
    }

    private CompletableFuture<List<Row>> run() {
        return errand.ask(Requests.enumerate(namespace, wql), Effect.HARMLESS, replies::batch)
                .thenCompose(batch -> collect(batch, Optional.empty(), new ArrayList<>()));
    }

    /** A host may leave out the context where it stays the same. */
    private CompletableFuture<List<Row>> collect(Replies.Batch batch, Optional<String> before, List<Row> rows) {
        rows.addAll(batch.rows());
        Optional<String> context = batch.context().or(() -> before);
        if (batch.end() || context.isEmpty()) {
            return CompletableFuture.completedFuture(List.copyOf(rows));
        }
        if (rows.size() > MOST_ROWS) {
            errand.after(TIDY_UP).ask(Requests.release(namespace, context.get()), Effect.ONCE, replies::done);
            return CompletableFuture.failedFuture(new HostFailure(Rung.WMI, "too-large",
                    "The query has more than " + MOST_ROWS + " rows.", false, null));
        }
        boolean idle = batch.rows().isEmpty() && before.isPresent();
        CompletableFuture<Void> turn = idle ? errand.breath() : CompletableFuture.completedFuture(null);
        return turn.thenCompose(nothing -> errand.ask(Requests.pull(namespace, context.get(), Errand.TURN), Effect.ONCE,
                replies::batch)).thenCompose(more -> collect(more, context, rows));
    }
}

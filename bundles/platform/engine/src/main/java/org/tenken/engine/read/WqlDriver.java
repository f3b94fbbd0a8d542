package org.tenken.engine.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.tenken.api.read.Answer;
import org.tenken.api.read.Read;
import org.tenken.api.read.Row;
import org.tenken.engine.plan.Culprits;
import org.tenken.engine.plan.Statement;
import org.tenken.engine.plan.Union;
import org.tenken.spi.HostFailure;

/** Reads rows of WMI classes, one question for each class and condition. */
final class WqlDriver implements Driver {

    private static final Set<String> DIVISIBLE = Set.of("bad-query", "fault", "garbled", "too-large");

    private final Culprits culprits = new Culprits();

    @Override
    public Set<Class<? extends Read>> kinds() {
        return Set.of(Read.Wql.class);
    }

    @Override
    public CompletableFuture<Map<Read, Answer>> read(List<Read> reads, Vantage vantage) {
        List<Read.Wql> queries = reads.stream().map(Read.Wql.class::cast).toList();
        List<CompletableFuture<Map<Read, Answer>>> answers = new ArrayList<>();
        for (Union union : culprits.unions(vantage.build(), queries)) {
            answers.add(ask(union, vantage));
        }
        return Together.of(answers);
    }

    private CompletableFuture<Map<Read, Answer>> ask(Union union, Vantage vantage) {
        return query(union, vantage).handle((rows, failure) -> failure == null
                ? CompletableFuture.completedFuture(parts(union, rows)) : failed(union, vantage, failure))
                .thenCompose(answers -> answers);
    }

    private static CompletableFuture<Timed<List<Row>>> query(Union union, Vantage vantage) {
        try {
            return vantage.line().orElseThrow().query(Statement.namespace(union.namespace()), union.statement());
        } catch (IllegalArgumentException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static Map<Read, Answer> parts(Union union, Timed<List<Row>> rows) {
        Map<Read, Answer> answers = new HashMap<>();
        union.reads().forEach(read -> answers.put(read, rows.rows(union.part(read, rows.value()))));
        return answers;
    }

    private CompletableFuture<Map<Read, Answer>> failed(Union union, Vantage vantage, Throwable thrown) {
        if (union.reads().size() == 1 || !divisible(Failures.cause(thrown))) {
            Map<Read, Answer> answers = new HashMap<>();
            union.reads().forEach(read -> answers.put(read, Failures.answer(thrown)));
            return CompletableFuture.completedFuture(answers);
        }
        return Together.of(union.halves().stream().map(half -> ask(half, vantage)).toList()).thenApply(answers -> {
            remember(vantage.build(), answers);
            return answers;
        });
    }

    private static boolean divisible(Throwable failure) {
        return failure instanceof IllegalArgumentException
                || failure instanceof HostFailure host && DIVISIBLE.contains(host.reason());
    }

    private void remember(String build, Map<Read, Answer> answers) {
        answers.forEach((read, answer) -> {
            if (answer instanceof Answer.Unread unread && DIVISIBLE.contains(unread.reason())) {
                culprits.remember(build, (Read.Wql) read);
            }
        });
    }
}

package org.tenken.engine.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.tenken.api.read.Answer;
import org.tenken.api.read.Read;

/** Reads the engine's own notes about a host. */
final class MarkDriver implements Driver {

    @Override
    public Set<Class<? extends Read>> kinds() {
        return Set.of(Read.Mark.class);
    }

    @Override
    public CompletableFuture<Map<Read, Answer>> read(List<Read> reads, Vantage vantage) {
        Map<Read, Answer> answers = new HashMap<>();
        reads.forEach(read -> answers.put(read, Timed.now(0).rows(
                Optional.ofNullable(vantage.marks().get(((Read.Mark) read).id())).stream().toList())));
        return CompletableFuture.completedFuture(answers);
    }
}

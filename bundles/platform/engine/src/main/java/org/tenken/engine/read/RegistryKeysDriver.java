package org.tenken.engine.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.tenken.api.read.Answer;
import org.tenken.api.read.Read;
import org.tenken.api.read.Row;

/** Reads the names of a key's subkeys by StdRegProv.EnumKey. */
final class RegistryKeysDriver implements Driver {

    @Override
    public Set<Class<? extends Read>> kinds() {
        return Set.of(Read.RegistryKeys.class);
    }

    @Override
    public CompletableFuture<Map<Read, Answer>> read(List<Read> reads, Vantage vantage) {
        List<CompletableFuture<Map<Read, Answer>>> answers = new ArrayList<>();
        for (Read read : reads) {
            answers.add(names((Read.RegistryKeys) read, vantage.line().orElseThrow())
                    .thenApply(answer -> Map.of(read, answer)));
        }
        return Together.of(answers);
    }

    private static CompletableFuture<Answer> names(Read.RegistryKeys read, Line line) {
        try {
            return Registry.ask(line, RegistryKey.of(read.key()).call("EnumKey"), output -> output.rows(
                    output.value().texts("sNames").stream().map(name -> Row.of("name", name)).toList()));
        } catch (IllegalArgumentException e) {
            return CompletableFuture.completedFuture(Failures.answer(e));
        }
    }
}

package org.tenken.engine.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.tenken.api.read.Answer;
import org.tenken.api.read.Read;
import org.tenken.api.read.Row;

/**
 * Reads registry values: one EnumValues for each key tells which values there are and of which type, then each value is
 * got by its type's own method.
 */
final class RegistryDriver implements Driver {

    @Override
    public Set<Class<? extends Read>> kinds() {
        return Set.of(Read.Registry.class);
    }

    @Override
    public CompletableFuture<Map<Read, Answer>> read(List<Read> reads, Vantage vantage) {
        Map<String, List<Read.Registry>> keys = new LinkedHashMap<>();
        for (Read read : reads) {
            Read.Registry registry = (Read.Registry) read;
            keys.computeIfAbsent(registry.key().toLowerCase(Locale.ROOT), key -> new ArrayList<>()).add(registry);
        }
        Line line = vantage.line().orElseThrow();
        return Together.of(keys.values().stream().map(values -> values(values, line)).toList());
    }

    private static CompletableFuture<Map<Read, Answer>> values(List<Read.Registry> reads, Line line) {
        RegistryKey key;
        try {
            key = RegistryKey.of(reads.get(0).key());
        } catch (IllegalArgumentException e) {
            return CompletableFuture.completedFuture(each(reads, Failures.answer(e)));
        }
        return Registry.ask(line, key.call("EnumValues"), output -> output.rows(List.of(output.value())))
                .thenCompose(listing -> listed(reads, key, listing, line));
    }

    private static CompletableFuture<Map<Read, Answer>> listed(List<Read.Registry> reads, RegistryKey key,
            Answer listing, Line line) {
        if (!(listing instanceof Answer.Rows rows) || rows.rows().isEmpty()) {
            return CompletableFuture.completedFuture(each(reads, listing));
        }
        Map<String, String> types = types(rows.rows().get(0));
        List<CompletableFuture<Map<Read, Answer>>> answers = new ArrayList<>();
        for (Read.Registry read : reads) {
            Answer absent = new Answer.Rows(List.of(), rows.asked(), rows.answered());
            answers.add(value(read, key, Optional.ofNullable(types.get(read.name().toLowerCase(Locale.ROOT))), absent,
                    line)
                    .thenApply(answer -> Map.of(read, answer)));
        }
        return Together.of(answers);
    }

    private static Map<String, String> types(Row listing) {
        List<String> names = listing.texts("sNames");
        List<String> types = listing.texts("Types");
        Map<String, String> byName = new HashMap<>();
        for (int i = 0; i < Math.min(names.size(), types.size()); i++) {
            byName.put(names.get(i).toLowerCase(Locale.ROOT), types.get(i).strip());
        }
        return byName;
    }

    private static CompletableFuture<Answer> value(Read.Registry read, RegistryKey key, Optional<String> number,
            Answer absent,
            Line line) {
        // A key whose only value is the default one is listed as empty on some versions of Windows.
        if (number.isEmpty() && !read.name().isEmpty()) {
            return CompletableFuture.completedFuture(absent);
        }
        Optional<RegistryType> known = number.isEmpty() ? Optional.of(RegistryType.REG_SZ)
                : RegistryType.of(number.get());
        if (known.isEmpty()) {
            return CompletableFuture.completedFuture(new Answer.Unread("fault", "a registry value of an unknown type"));
        }
        RegistryType type = known.get();
        CompletableFuture<Answer> answer = Registry.ask(line, key.call(type.method(), read.name()), output ->
                output.rows(List.of(Row.of(Map.of("value", type.value(output.value()), "type", type.name())))));
        return number.isPresent() ? answer : answer.thenApply(found -> found instanceof Answer.Rows ? found : absent);
    }

    private static Map<Read, Answer> each(List<Read.Registry> reads, Answer answer) {
        Map<Read, Answer> answers = new HashMap<>();
        reads.forEach(read -> answers.put(read, answer));
        return answers;
    }
}

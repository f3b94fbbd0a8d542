package org.tenken.engine.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Waits for several answers, in no thread. */
public final class Together {

    private Together() {}

    /** Returns all entries; fails only when one of them fails. */
    public static <K, V> CompletableFuture<Map<K, V>> of(List<CompletableFuture<Map<K, V>>> parts) {
        return CompletableFuture.allOf(parts.toArray(CompletableFuture<?>[]::new)).thenApply(nothing -> {
            Map<K, V> all = new HashMap<>();
            parts.forEach(part -> all.putAll(part.join()));
            return all;
        });
    }
}

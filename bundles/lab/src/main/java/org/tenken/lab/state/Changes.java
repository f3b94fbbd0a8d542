package org.tenken.lab.state;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.file.Entry;
import org.tenken.lab.windows.registry.Value;
import org.tenken.lab.windows.registry.ValueType;
import org.tenken.lab.windows.service.RunState;

/** What became of a host since it was planted, as a tree that brings another one to the same state. */
public final class Changes {

    private Changes() {}

    /** Tells whether anything changed. */
    public static boolean any(Machine machine) {
        return machine.clock().touched() || !machine.registry().touched().isEmpty()
                || !machine.services().touched().isEmpty() || !machine.files().touched().isEmpty();
    }

    /** Returns what changed; what has gone is an empty {@link Optional}. */
    public static Map<String, Object> of(Machine machine) {
        Map<String, Object> all = new TreeMap<>();
        if (machine.clock().touched()) {
            all.put("clock", machine.clock().offset().toMillis());
        }
        SortedMap<String, Object> registry = new TreeMap<>();
        machine.registry().touched().forEach(path ->
                registry.put(path, machine.registry().key(path).map(Snapshot::values)));
        SortedMap<String, Object> services = new TreeMap<>();
        machine.services().touched().forEach(name ->
                services.put(name, machine.services().state(name).settled().name()));
        SortedMap<String, Object> files = new TreeMap<>();
        machine.files().touched().forEach(path -> files.put(path, machine.files().find(path).map(Snapshot::entry)));
        all.put("registry", registry);
        all.put("services", services);
        all.put("files", files);
        return all;
    }

    /**
     * Brings a freshly planted host to a saved state.
     *
     * @throws IllegalArgumentException if the tree is not one that {@link #of} made
     */
    public static void apply(Map<String, Object> saved, Machine machine) {
        if (saved.get("clock") instanceof Long millis) {
            machine.clock().set(Duration.ofMillis(millis));
        }
        map(saved, "registry").forEach((path, key) -> machine.registry().restore(path,
                key instanceof Map<?, ?> values ? Optional.of(values(values)) : Optional.empty()));
        map(saved, "services").forEach((name, state) ->
                machine.services().put(name, RunState.valueOf(state.toString())));
        map(saved, "files").forEach((path, entry) -> {
            if (entry instanceof Map<?, ?> facts) {
                machine.files().put(entry(path, facts));
            } else {
                machine.files().remove(path);
            }
        });
    }

    private static Map<String, Object> map(Map<String, Object> saved, String part) {
        Map<String, Object> found = new TreeMap<>();
        if (saved.get(part) instanceof Map<?, ?> map) {
            map.forEach((key, value) -> found.put(key.toString(), value));
        }
        return found;
    }

    private static SortedMap<String, Value> values(Map<?, ?> tree) {
        SortedMap<String, Value> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        tree.forEach((name, pair) -> values.put(name.toString(), value((List<?>) pair)));
        return values;
    }

    private static Value value(List<?> pair) {
        ValueType type = ValueType.ofSymbol(pair.get(0).toString()).orElseThrow(IllegalArgumentException::new);
        Object data = pair.get(1);
        return data instanceof List<?> texts ? Value.texts(texts.stream().map(Object::toString).toList())
                : new Value(type, data);
    }

    private static Entry entry(String path, Map<?, ?> facts) {
        Optional<String> content = facts.get("content") instanceof String text ? Optional.of(text) : Optional.empty();
        return new Entry(path, (Boolean) facts.get("directory"), (Long) facts.get("size"),
                Instant.parse(facts.get("modified").toString()), (Boolean) facts.get("hidden"), content);
    }
}

package org.tenken.lab.windows.registry;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A registry key with everything below it, immutable.
 *
 * @param values the key's values by name; the default value has the empty name
 * @param keys the keys directly below
 */
public record Key(SortedMap<String, Value> values, SortedMap<String, Key> keys) {

    private static final Key EMPTY = new Key(map(), map());

    /** Returns a key with nothing in it. */
    public static Key empty() {
        return EMPTY;
    }

    /** Finds a key by the names on the way to it. */
    public Optional<Key> find(List<String> path) {
        Key key = this;
        for (String name : path) {
            key = key.keys.get(name);
            if (key == null) {
                return Optional.empty();
            }
        }
        return Optional.of(key);
    }

    /** Returns a copy in which the key at the end of the path is another; missing keys on the way are created. */
    Key with(List<String> path, Key replacement) {
        if (path.isEmpty()) {
            return replacement;
        }
        String first = path.get(0);
        Key child = keys.getOrDefault(first, EMPTY);
        SortedMap<String, Key> copy = copy(keys);
        copy.put(first, child.with(path.subList(1, path.size()), replacement));
        return new Key(values, Collections.unmodifiableSortedMap(copy));
    }

    /** Returns a copy without the key at the end of the path. */
    Key without(List<String> path) {
        SortedMap<String, Key> copy = copy(keys);
        String first = path.get(0);
        Key child = copy.get(first);
        if (path.size() == 1 || child == null) {
            copy.remove(first);
        } else {
            copy.put(first, child.without(path.subList(1, path.size())));
        }
        return new Key(values, Collections.unmodifiableSortedMap(copy));
    }

    Key withValue(String name, Value value) {
        SortedMap<String, Value> copy = copy(values);
        copy.put(name, value);
        return new Key(Collections.unmodifiableSortedMap(copy), keys);
    }

    Key withoutValue(String name) {
        SortedMap<String, Value> copy = copy(values);
        copy.remove(name);
        return new Key(Collections.unmodifiableSortedMap(copy), keys);
    }

    private static <T> SortedMap<String, T> map() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
    }

    private static <T> SortedMap<String, T> copy(SortedMap<String, T> original) {
        SortedMap<String, T> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(original);
        return copy;
    }
}

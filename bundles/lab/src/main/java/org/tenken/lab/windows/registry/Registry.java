package org.tenken.lab.windows.registry;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The registry of one host. Not safe for several threads: its host's lock guards it. */
public final class Registry {

    private final Map<String, Access> rules;
    private final SortedSet<String> touched = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private Key root;
    private long revision;

    /**
     * Creates a registry that starts as its template.
     *
     * @param root the keys HKLM and HKU with all below
     * @param rules what an administrator may do, by the upper-case path of a key; it holds for all below
     */
    public Registry(Key root, Map<String, Access> rules) {
        this.root = root;
        this.rules = rules;
    }

    /** Returns the keys above all others. */
    public Key root() {
        return root;
    }

    /** Finds a key by its path, such as {@code HKLM\SOFTWARE}. */
    public Optional<Key> key(String path) {
        return root.find(names(path));
    }

    /** Finds a value. */
    public Optional<Value> value(String path, String name) {
        return key(path).map(key -> key.values().get(name));
    }

    /** Returns a value's text, or the empty text if there is none. */
    public String text(String path, String name) {
        return value(path, name).map(value -> value.data().toString()).orElse("");
    }

    /** Returns a value's number, or a fallback if there is none. */
    public long number(String path, String name, long otherwise) {
        return value(path, name).map(value -> value.numberOr(otherwise)).orElse(otherwise);
    }

    /** Sets a value; missing keys on the way are created. */
    public void set(String path, String name, Value value) {
        Key key = key(path).orElse(Key.empty());
        if (!value.equals(key.values().get(name))) {
            replace(path, key.withValue(name, value));
        }
    }

    /** Removes a value and tells whether it was there. */
    public boolean deleteValue(String path, String name) {
        Optional<Key> key = key(path).filter(found -> found.values().containsKey(name));
        key.ifPresent(found -> replace(path, found.withoutValue(name)));
        return key.isPresent();
    }

    /** Creates a key and all that are missing on the way to it. */
    public void createKey(String path) {
        if (key(path).isEmpty()) {
            replace(path, Key.empty());
        }
    }

    /** Removes a key with everything below it. */
    public void deleteKey(String path) {
        key(path).ifPresent(key -> touchAll(path, key));
        root = root.without(names(path));
        revision++;
    }

    /** Tells what an administrator may do with a key. */
    public Access access(String path) {
        for (String at = path.toUpperCase(Locale.ROOT); !at.isEmpty(); at = parent(at)) {
            Access rule = rules.get(at);
            if (rule != null) {
                return rule;
            }
        }
        return Access.FULL;
    }

    /** Returns every key that has values or nothing below it, by path. */
    public SortedMap<String, Key> entries() {
        SortedMap<String, Key> entries = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        collect("", root, entries);
        return entries;
    }

    /** Returns a number that grows with every change. */
    public long revision() {
        return revision;
    }

    /** Returns the paths of the keys that changed since the last {@link #settle}. */
    public SortedSet<String> touched() {
        return Collections.unmodifiableSortedSet(touched);
    }

    /** Takes what is now as the beginning. */
    public void settle() {
        touched.clear();
    }

    /** Puts a key's own values back as they were saved, or removes the key if it had gone. */
    public void restore(String path, Optional<SortedMap<String, Value>> values) {
        if (values.isEmpty()) {
            deleteKey(path);
            touched.add(path);
            return;
        }
        SortedMap<String, Value> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(values.get());
        SortedMap<String, Key> below = key(path).orElse(Key.empty()).keys();
        replace(path, new Key(Collections.unmodifiableSortedMap(copy), below));
    }

    private void replace(String path, Key key) {
        for (String at = path; !at.isEmpty() && key(at).isEmpty(); at = parent(at)) {
            touched.add(at);
        }
        touched.add(path);
        root = root.with(names(path), key);
        revision++;
    }

    private void touchAll(String path, Key key) {
        touched.add(path);
        key.keys().forEach((name, child) -> touchAll(path + "\\" + name, child));
    }

    private static void collect(String path, Key key, SortedMap<String, Key> into) {
        if (!path.isEmpty() && (!key.values().isEmpty() || key.keys().isEmpty())) {
            into.put(path, key);
        }
        key.keys().forEach((name, child) -> collect(path.isEmpty() ? name : path + "\\" + name, child, into));
    }

    private static String parent(String path) {
        int end = path.lastIndexOf('\\');
        return end < 0 ? "" : path.substring(0, end);
    }

    private static List<String> names(String path) {
        return path.isEmpty() ? List.of() : List.of(path.split("\\\\"));
    }
}

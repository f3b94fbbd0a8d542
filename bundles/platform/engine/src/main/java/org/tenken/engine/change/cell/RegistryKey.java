package org.tenken.engine.change.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A registry key as StdRegProv names it.
 *
 * @param hive the number of its tree, from winreg.h
 * @param root the tree's short name
 * @param path the way below it, never empty
 */
public record RegistryKey(long hive, String root, String path) {

    private static final Map<String, Long> HIVES = Map.of("HKLM", 0x80000002L, "HKEY_LOCAL_MACHINE", 0x80000002L,
            "HKU", 0x80000003L, "HKEY_USERS", 0x80000003L);
    private static final int MAX_LENGTH = 1024;

    /** Reads a key such as {@code HKLM\SOFTWARE\Microsoft}; nothing if it is no key below a tree all users share. */
    public static Optional<RegistryKey> parse(String text) {
        int end = text.indexOf('\\');
        String root = end < 0 ? "" : text.substring(0, end).toUpperCase(Locale.ROOT);
        String path = end < 0 ? "" : text.substring(end + 1);
        boolean clean = path.length() <= MAX_LENGTH && path.chars().noneMatch(c -> c < ' ')
                && List.of(path.split("\\\\", -1)).stream().noneMatch(String::isEmpty);
        return clean && HIVES.containsKey(root) ? Optional.of(new RegistryKey(HIVES.get(root), root, path))
                : Optional.empty();
    }

    /** Returns the key above, or nothing directly below the tree. */
    public Optional<RegistryKey> parent() {
        int end = path.lastIndexOf('\\');
        return end < 0 ? Optional.empty() : Optional.of(new RegistryKey(hive, root, path.substring(0, end)));
    }

    /** Returns this key and all above it, nearest first. */
    public List<RegistryKey> upwards() {
        List<RegistryKey> all = new ArrayList<>();
        for (Optional<RegistryKey> key = Optional.of(this); key.isPresent(); key = key.get().parent()) {
            all.add(key.get());
        }
        return all;
    }

    /** Returns the arguments that name this key. */
    public SortedMap<String, List<String>> arguments() {
        SortedMap<String, List<String>> arguments = new TreeMap<>();
        arguments.put("hDefKey", List.of(Long.toString(hive)));
        arguments.put("sSubKeyName", List.of(path));
        return arguments;
    }

    /** Returns the arguments that name a value of this key. */
    public SortedMap<String, List<String>> arguments(String name) {
        SortedMap<String, List<String>> arguments = arguments();
        arguments.put("sValueName", List.of(name));
        return arguments;
    }

    @Override
    public String toString() {
        return root + '\\' + path;
    }
}

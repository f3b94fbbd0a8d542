package org.tenken.engine.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tenken.spi.Session;

/**
 * A key as StdRegProv names it: a number for the root and the path below.
 *
 * @param root such as 2147483650 for HKEY_LOCAL_MACHINE
 * @param path below the root, perhaps empty
 */
record RegistryKey(String root, String path) {

    private static final Map<String, String> ROOTS = Map.of(
            "HKCR", "2147483648", "HKEY_CLASSES_ROOT", "2147483648",
            "HKLM", "2147483650", "HKEY_LOCAL_MACHINE", "2147483650",
            "HKU", "2147483651", "HKEY_USERS", "2147483651",
            "HKCC", "2147483653", "HKEY_CURRENT_CONFIG", "2147483653");

    /** Returns the key; HKCU is refused, it would be the login's own and no user's. */
    static RegistryKey of(String key) {
        int end = key.indexOf('\\');
        String root = key.substring(0, end < 0 ? key.length() : end).toUpperCase(Locale.ROOT);
        return new RegistryKey(
                Optional.ofNullable(ROOTS.get(root))
                .orElseThrow(() -> new IllegalArgumentException("not a registry root: " + root)),
                end < 0 ? "" : key.substring(end + 1));
    }

    /** Returns a call that only reads this key. */
    Session.MethodCall call(String method) {
        return new Session.MethodCall("root/default", "StdRegProv", new TreeMap<>(), method, arguments(), true);
    }

    /** Returns a call that only reads one value of this key. */
    Session.MethodCall call(String method, String value) {
        SortedMap<String, List<String>> arguments = arguments();
        arguments.put("sValueName", List.of(value));
        return new Session.MethodCall("root/default", "StdRegProv", new TreeMap<>(), method, arguments, true);
    }

    private SortedMap<String, List<String>> arguments() {
        SortedMap<String, List<String>> arguments = new TreeMap<>();
        arguments.put("hDefKey", List.of(root));
        arguments.put("sSubKeyName", List.of(path));
        return arguments;
    }
}

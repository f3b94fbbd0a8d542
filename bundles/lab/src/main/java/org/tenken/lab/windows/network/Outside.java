package org.tenken.lab.windows.network;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a host finds beyond its own adapters.
 *
 * @param internet whether the path to the internet is open without a proxy
 * @param names names of the site's own network with their addresses
 * @param open ports of the site's own network that open, as {@code address:port}
 * @param unresolved names, or suffixes with a leading dot, that the name servers do not know here
 * @param blocked what a filter does to connections, by {@code name:port}, {@code address:port} or suffix with a
 *     leading dot
 */
public record Outside(boolean internet, Map<String, String> names, Set<String> open, Set<String> unresolved,
        SortedMap<String, Blocking> blocked) {

    /** What a filter does. */
    public enum Blocking { REFUSED, TIMEOUT }

    /** Names of the update service and of other public servers that exist for every host. */
    private static final List<String> PUBLIC = List.of(".microsoft.com", ".windowsupdate.com", ".windows.com",
            ".windows.net", ".msftncsi.com", ".msftconnecttest.com", ".example.com", ".digicert.com");

    /** Keeps the tables from being changed. */
    public Outside {
        names = Map.copyOf(names);
        open = Set.copyOf(open);
        unresolved = Set.copyOf(unresolved);
        blocked = Collections.unmodifiableSortedMap(new TreeMap<>(blocked));
    }

    /** Tells whether a name is one of the internet's that the lab knows. */
    static boolean isPublic(String name) {
        return PUBLIC.stream().anyMatch(suffix -> name.endsWith(suffix) || name.equals(suffix.substring(1)));
    }

    /** Returns a copy in which further names are not known. */
    public Outside withUnresolved(Set<String> more) {
        Set<String> all = new TreeSet<>(unresolved);
        all.addAll(more);
        return new Outside(internet, names, open, all, blocked);
    }

    /** Returns a copy in which further connections are filtered. */
    public Outside withBlocked(Map<String, Blocking> more) {
        SortedMap<String, Blocking> all = new TreeMap<>(blocked);
        all.putAll(more);
        return new Outside(internet, names, open, unresolved, all);
    }
}

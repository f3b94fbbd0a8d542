package org.tenken.codes.pack;

import java.util.HashSet;
import java.util.Set;

/**
 * The checks and fixes of one module, known without loading any of its classes.
 *
 * @param checks ids of the checks
 * @param fixes ids of the fixes
 */
public record Offers(Set<String> checks, Set<String> fixes) {

    /** Keeps its own copies. */
    public Offers {
        checks = Set.copyOf(checks);
        fixes = Set.copyOf(fixes);
    }

    /** Reads the ids out of a {@code Provide-Capability} header; an empty header offers nothing. */
    public static Offers of(String header) {
        return new Offers(ids(header, "tenken.check=\""), ids(header, "tenken.fix=\""));
    }

    private static Set<String> ids(String header, String attribute) {
        Set<String> ids = new HashSet<>();
        int at = header.indexOf(attribute);
        while (at >= 0) {
            int start = at + attribute.length();
            int end = header.indexOf('"', start);
            if (end < 0) {
                break;
            }
            ids.add(header.substring(start, end));
            at = header.indexOf(attribute, end);
        }
        return ids;
    }
}

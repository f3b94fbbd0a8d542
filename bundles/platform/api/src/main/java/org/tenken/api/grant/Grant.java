package org.tenken.api.grant;

import java.util.Locale;

/**
 * One thing a module may do.
 *
 * @param kind what: {@code wql}, {@code registry}, {@code file}, {@code network}, {@code tool} for reads,
 *     {@code place:host} to read at other hosts; {@code service},
 *     {@code set-registry}, {@code aside}, {@code command}, {@code call}, {@code key}, {@code restart} for steps
 * @param pattern which: a name, where a {@code *} at the end stands for any rest; compared without regard to case
 */
public record Grant(String kind, String pattern) {

    /** Returns whether this grant covers a thing. */
    public boolean covers(String otherKind, String name) {
        if (!kind.equals(otherKind)) {
            return false;
        }
        String wanted = name.toLowerCase(Locale.ROOT);
        String mine = pattern.toLowerCase(Locale.ROOT);
        return mine.endsWith("*") ? wanted.startsWith(mine.substring(0, mine.length() - 1)) : wanted.equals(mine);
    }

    @Override
    public String toString() {
        return kind + ':' + pattern;
    }
}

package org.tenken.engine.setting;

/**
 * For whom a setting holds; the narrower wins.
 *
 * @param kind for one host, a tag, a group, or all
 * @param name the host's, tag's or group's name; empty for all
 */
public record Scope(Kind kind, String name) {

    /** Every host. */
    public static final Scope ALL = new Scope(Kind.ALL, "");

    /** The kinds, narrowest first. */
    public enum Kind {
        /** One host, by its name. */
        HOST,
        /** Hosts with a tag. */
        TAG,
        /** Hosts of a group. */
        GROUP,
        /** Every host. */
        ALL
    }

    /** Refuses a name where there is none, and none where there is one. */
    public Scope {
        if ((kind == Kind.ALL) != name.isEmpty()) {
            throw new IllegalArgumentException("all has no name, and every other scope has one");
        }
    }
}

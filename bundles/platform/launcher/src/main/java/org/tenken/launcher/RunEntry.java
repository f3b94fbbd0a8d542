package org.tenken.launcher;

/**
 * One bundle of the product and what is known about it without opening its jar.
 *
 * @param part which part of the product it belongs to
 * @param kind how it is started
 * @param file its file name in the bundles folder
 * @param platforms an LDAP filter over {@code osgi.os}, {@code osgi.ws} and {@code osgi.arch}; empty fits everywhere
 */
record RunEntry(Part part, Kind kind, String file, String platforms) {

    /** What a bundle belongs to. */
    enum Part {
        /** Starts always. */
        BASE,
        /** Starts always, and its code packs are read by {@code explain}. */
        MODULE,
        /** Starts with the window only. */
        CONSOLE
    }

    /** How a bundle is started. */
    enum Kind {
        /** Started at once. */
        START,
        /** Started when one of its classes is first needed. */
        LAZY,
        /** Attached to another bundle, never started. */
        FRAGMENT
    }
}

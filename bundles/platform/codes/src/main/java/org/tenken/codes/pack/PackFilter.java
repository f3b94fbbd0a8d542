package org.tenken.codes.pack;

/** Which part of a pack is worth reading. One question needs a few rows, and a cold start has no time for all. */
public interface PackFilter {

    /** Wants everything. */
    PackFilter ALL = new PackFilter() {};

    /** Tells whether a line of a table may hold what is asked for. */
    default boolean wantsRow(String line) {
        return true;
    }

    /** Tells whether a runbook's text may be about what is asked for. */
    default boolean wantsRunbook(String text) {
        return true;
    }

    /** Tells whether a file of texts is in a language that will be shown. */
    default boolean wantsTexts(String path) {
        return true;
    }
}

package org.tenken.codes;

/** What a meaning or a runbook is about: a number that Windows reports, or an event. */
public sealed interface Subject permits Code, EventId {

    /** Returns the one spelling that packs, runbooks and documents use for this subject. */
    String text();

    /**
     * Reads that one spelling: {@code 0x80072F8F}, {@code 0xC1900101-0x20017} or {@code event:SOURCE:ID}.
     *
     * @throws IllegalArgumentException if the text is spelled otherwise; the message says how
     */
    static Subject parse(String text) {
        return text.startsWith(EventId.PREFIX) ? EventId.parse(text) : Code.parse(text);
    }
}

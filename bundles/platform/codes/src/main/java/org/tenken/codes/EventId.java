package org.tenken.codes;

/**
 * An event of a Windows event log: its number means nothing without the source that wrote it.
 *
 * @param source the provider's name, such as {@code Microsoft-Windows-Security-SPP}
 * @param id the event id, 0 to 65535
 */
public record EventId(String source, int id) implements Subject {

    static final String PREFIX = "event:";

    /** Refuses an empty source and an id that no event can have. */
    public EventId {
        if (source.isBlank() || id < 0 || id > 0xFFFF) {
            throw new IllegalArgumentException("not an event: " + source + ':' + id);
        }
    }

    static EventId parse(String text) {
        int colon = text.lastIndexOf(':');
        if (colon < PREFIX.length()) {
            throw new IllegalArgumentException("not spelled like event:SOURCE:ID: " + text);
        }
        try {
            return new EventId(text.substring(PREFIX.length(), colon), Integer.parseInt(text.substring(colon + 1)));
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException("not an event id: " + text, wrong);
        }
    }

    @Override
    public String text() {
        return PREFIX.concat(source).concat(":").concat(Integer.toString(id));
    }
}

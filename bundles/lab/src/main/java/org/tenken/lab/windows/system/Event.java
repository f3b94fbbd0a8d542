package org.tenken.lab.windows.system;

import java.time.Instant;
import java.util.List;

/**
 * An event of a classic log.
 *
 * @param record its number in the log
 * @param log such as {@code System}
 * @param source the provider's name
 * @param code the event's id without qualifiers
 * @param type 1 error, 2 warning, 3 information
 * @param time when it was written, by the host's clock
 * @param message the translated text
 * @param strings what was inserted into the text
 */
public record Event(long record, String log, String source, int code, int type, Instant time, String message,
        List<String> strings) {}

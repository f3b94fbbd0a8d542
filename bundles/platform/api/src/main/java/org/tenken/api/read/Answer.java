package org.tenken.api.read;

import java.time.Instant;
import java.util.List;

/** What came back for an ask. "Nothing there" is an answer too: no rows. */
public sealed interface Answer {

    /**
     * The host, or whoever was asked, answered.
     *
     * @param rows what is there, perhaps nothing
     * @param asked when the question left, by the console's clock
     * @param answered when the answer came, by the console's clock
     */
    record Rows(List<Row> rows, Instant asked, Instant answered) implements Answer {

        /** Keeps its own copy of the rows. */
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Nobody could look.
     *
     * @param reason one of the engine's fixed words, such as {@code denied}, {@code timeout}, {@code fault},
     *     {@code not-granted}
     * @param detail more for a person, in English
     */
    record Unread(String reason, String detail) implements Answer {}
}

package org.tenken.engine.visit;

import java.util.Map;
import org.tenken.api.read.Row;

/**
 * Answers that come from no host.
 *
 * @param inputs what a person gave a fix, by the input's name; a product key as its reference into the vault
 * @param marks the engine's own notes about the host, by id
 */
public record Given(Map<String, String> inputs, Map<String, Row> marks) {

    /** Nothing was given. */
    public static final Given NOTHING = new Given(Map.of(), Map.of());

    /** Keeps its own copies. */
    public Given {
        inputs = Map.copyOf(inputs);
        marks = Map.copyOf(marks);
    }
}

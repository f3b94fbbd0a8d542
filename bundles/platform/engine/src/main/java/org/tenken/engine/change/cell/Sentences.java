package org.tenken.engine.change.cell;

import java.util.Map;
import java.util.TreeMap;
import org.tenken.api.fix.Value;
import org.tenken.engine.text.Text;
import org.tenken.engine.text.Texts;

/** Makes the engine's sentences about steps. */
public record Sentences(Texts texts) {

    /** Returns a sentence without values. */
    public Text of(String key) {
        return of(key, Map.of());
    }

    /** Returns a sentence with one value. */
    public Text of(String key, String name, Object value) {
        return of(key, Map.of(name, value));
    }

    /** Returns a sentence with values. */
    public Text of(String key, Map<String, ?> values) {
        return texts.own(key, new TreeMap<>(values));
    }

    /** Returns a sentence that a step of this kind fails with. */
    public StepFailure failure(String key, Map<String, ?> values) {
        return new StepFailure(of(key, values));
    }

    /** Returns a sentence that says what a cell holds, with its type where the type matters. */
    public Text value(Value value) {
        if (value instanceof Value.Absent) {
            return of("step.value.absent");
        }
        return of("step.value.text", "value", plain(value));
    }

    /** Returns what a cell holds as plain text. */
    public static String plain(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        if (value instanceof Value.Expandable text) {
            return text.text();
        }
        if (value instanceof Value.Number number) {
            return Long.toString(number.number());
        }
        if (value instanceof Value.Wide number) {
            return Long.toUnsignedString(number.number());
        }
        if (value instanceof Value.Texts several) {
            return String.join(" | ", several.texts());
        }
        return value instanceof Value.Binary binary ? binary.bytes().hex() : "";
    }
}

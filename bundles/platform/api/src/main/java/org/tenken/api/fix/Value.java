package org.tenken.api.fix;

import java.util.List;
import org.tenken.api.read.Bytes;

/** What a cell holds. */
public sealed interface Value {

    /** A text; in the registry a REG_SZ. */
    record Text(String text) implements Value {}

    /** A text with variables; in the registry a REG_EXPAND_SZ. */
    record Expandable(String text) implements Value {}

    /** A number of 32 bits; in the registry a REG_DWORD. */
    record Number(long number) implements Value {}

    /** A number of 64 bits; in the registry a REG_QWORD. */
    record Wide(long number) implements Value {}

    /** Several texts; in the registry a REG_MULTI_SZ. */
    record Texts(List<String> texts) implements Value {

        /** Keeps its own copy. */
        public Texts {
            texts = List.copyOf(texts);
        }
    }

    /** Some bytes; in the registry a REG_BINARY. */
    record Binary(Bytes bytes) implements Value {}

    /** Nothing there. */
    record Absent() implements Value {}

    /** Returns a text value. */
    static Value of(String text) {
        return new Text(text);
    }

    /** Returns a number value. */
    static Value of(long number) {
        return new Number(number);
    }
}

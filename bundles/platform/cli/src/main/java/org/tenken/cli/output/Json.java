package org.tenken.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Prints a JSON document built of maps, collections, texts, numbers and truth values.
 *
 * <p>Everything else is written as its text: durations and points in time in ISO 8601. An empty {@link Optional} is null.
 */
public final class Json {

    /** The version of every document's shape. */
    public static final int SCHEMA = 1;

    private Json() {}

    /** Prints a document and ends the line. */
    public static void print(Map<String, ?> document, PrintStream out) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
            generator.useDefaultPrettyPrinter();
            write(document, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.print(text + "\n");
    }

    private static void write(Object value, JsonGenerator to) throws IOException {
        if (value instanceof Map<?, ?> map) {
            to.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                to.writeFieldName(String.valueOf(entry.getKey()));
                write(entry.getValue(), to);
            }
            to.writeEndObject();
        } else if (value instanceof Collection<?> several) {
            to.writeStartArray();
            for (Object each : several) {
                write(each, to);
            }
            to.writeEndArray();
        } else {
            scalar(value, to);
        }
    }

    private static void scalar(Object value, JsonGenerator to) throws IOException {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                write(optional.get(), to);
            } else {
                to.writeNull();
            }
        } else if (value instanceof Boolean flag) {
            to.writeBoolean(flag);
        } else if (value instanceof Integer || value instanceof Long) {
            to.writeNumber(((Number) value).longValue());
        } else {
            to.writeString(String.valueOf(value));
        }
    }
}

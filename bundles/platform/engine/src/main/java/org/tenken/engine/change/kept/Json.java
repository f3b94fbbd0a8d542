package org.tenken.engine.change.kept;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JSON as plain maps, lists, texts, whole numbers and truth values; nothing else is read. */
public final class Json {

    private static final long MAX_LENGTH = 512L * 1024 * 1024;
    private static final int MAX_DEPTH = 64;

    private final JsonFactory factory = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(MAX_LENGTH).maxNestingDepth(MAX_DEPTH).build())
            .build();

    /**
     * A tree that was written before.
     *
     * @param text its text
     */
    public record Written(String text) {}

    /** Returns a tree's text, to be put into other trees. */
    public Written written(Object tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = factory.createGenerator(text)) {
            write(tree, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Written(text.toString());
    }

    /** Writes a tree, maps in their own order. */
    public void write(Object tree, OutputStream out) throws IOException {
        try (JsonGenerator generator = factory.createGenerator(out)) {
            write(tree, generator);
        }
    }

    private void write(Object tree, JsonGenerator generator) throws IOException {
        if (tree instanceof Map<?, ?> map) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                generator.writeFieldName(String.valueOf(entry.getKey()));
                write(entry.getValue(), generator);
            }
            generator.writeEndObject();
        } else if (tree instanceof List<?> list) {
            generator.writeStartArray();
            for (Object each : list) {
                write(each, generator);
            }
            generator.writeEndArray();
        } else if (tree instanceof Written written) {
            generator.writeRawValue(written.text());
        } else if (tree instanceof Long number) {
            generator.writeNumber(number);
        } else if (tree instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else {
            generator.writeString(String.valueOf(tree));
        }
    }

    /** Reads one document to its end. */
    public Object read(InputStream in) throws IOException {
        try (JsonParser parser = factory.createParser(in)) {
            Object tree = read(parser.nextToken(), parser);
            if (parser.nextToken() != null) {
                throw new IOException("more than one document");
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw new IOException("the text is cut off or garbled near character "
                    + Optional.ofNullable(e.getLocation()).map(JsonLocation::getCharOffset).orElse(0L), e);
        }
    }

    private Object read(JsonToken token, JsonParser parser) throws IOException {
        if (token == null) {
            throw new IOException("the document is empty");
        }
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> throw new IOException("unexpected " + token);
        };
    }

    private Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> map = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            map.put(name, read(parser.nextToken(), parser));
        }
        return map;
    }

    private List<Object> array(JsonParser parser) throws IOException {
        List<Object> list = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            list.add(read(token, parser));
        }
        return list;
    }
}

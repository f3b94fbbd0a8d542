package org.tenken.itest.job;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A JSON document that is walked by name. */
record JsonTree(Object value) {

    static JsonTree parse(String text) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            return new JsonTree(value(parser));
        }
    }

    JsonTree at(String name) {
        if (!((Map<?, ?>) value).containsKey(name)) {
            throw new AssertionError("no " + name + " in " + ((Map<?, ?>) value).keySet());
        }
        return new JsonTree(((Map<?, ?>) value).get(name));
    }

    Stream<JsonTree> each() {
        return ((List<?>) value).stream().map(JsonTree::new);
    }

    String text() {
        return String.valueOf(value);
    }

    boolean isNull() {
        return value == null;
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_NULL -> null;
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            default -> parser.getText();
        };
    }

    private static Object object(JsonParser parser) throws IOException {
        Map<String, Object> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            map.put(name, value(parser));
        }
        return map;
    }

    private static Object array(JsonParser parser) throws IOException {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser));
        }
        return list;
    }
}

package org.tenken.cli.output;

import java.util.LinkedHashMap;
import java.util.Map;

/** A JSON object under construction; its keys keep their order. */
public final class Document {

    private final Map<String, Object> members = new LinkedHashMap<>();

    /** Returns a whole document, which begins with the version of its shape. */
    public static Document whole() {
        return new Document().with("schemaVersion", Json.SCHEMA);
    }

    /** Adds a member. */
    public Document with(String key, Object value) {
        members.put(key, value);
        return this;
    }

    /** Returns the members. */
    public Map<String, Object> members() {
        return members;
    }
}

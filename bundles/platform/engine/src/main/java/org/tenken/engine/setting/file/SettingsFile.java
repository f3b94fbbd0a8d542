package org.tenken.engine.setting.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tenken.engine.setting.Scope;
import org.tenken.engine.setting.Settings.Assigned;
import org.tenken.engine.setting.SettingsProblem;

/**
 * The file of assignments, read strictly and replaced as a whole.
 *
 * @param path the file; the one before it stands beside it with {@code .bak}
 */
record SettingsFile(Path path) {

    private static final int MOST_BYTES = 8 * 1024 * 1024;
    private static final JsonFactory JSON = new JsonFactory();

    List<Assigned> read() {
        if (Files.notExists(path)) {
            return List.of();
        }
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw new IOException("it is too large");
            }
            return parse(Files.readAllBytes(path));
        } catch (IOException | IllegalArgumentException e) {
            throw new SettingsProblem(SettingsProblem.Kind.DATA, "the settings in " + path + " cannot be read: "
                    + reason(e) + "; mend the file, or put back " + backup() + " or remove it", e);
        }
    }

    private static String reason(Exception e) {
        return e instanceof com.fasterxml.jackson.core.JsonProcessingException json
                ? "it is not complete JSON near line " + Optional.ofNullable(json.getLocation())
                .map(at -> at.getLineNr()).orElse(1)
                : Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    }

    private Path backup() {
        return path.resolveSibling(path.getFileName() + ".bak");
    }

    private static List<Assigned> parse(byte[] bytes) throws IOException {
        List<Assigned> assigned = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(bytes)) {
            expect(parser.nextToken() == JsonToken.START_OBJECT);
            boolean version = false;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken token = parser.nextToken();
                if (name.equals("schemaVersion")) {
                    expect(token == JsonToken.VALUE_NUMBER_INT && parser.getIntValue() == 1);
                    version = true;
                } else {
                    expect(name.equals("settings") && token == JsonToken.START_ARRAY);
                    entries(parser, assigned);
                }
            }
            expect(version && parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null);
        }
        return List.copyOf(assigned);
    }

    private static void entries(JsonParser parser, List<Assigned> assigned) throws IOException {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            Map<String, String> entry = new HashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                expect(parser.nextToken() == JsonToken.VALUE_STRING);
                entry.put(name, parser.getText());
            }
            expect(entry.keySet().equals(java.util.Set.of("key", "scope", "name", "value")));
            Scope scope = new Scope(Scope.Kind.valueOf(entry.get("scope").toUpperCase(Locale.ROOT)), entry.get("name"));
            assigned.add(new Assigned(entry.get("key"), scope, entry.get("value")));
        }
        expect(parser.currentToken() == JsonToken.END_ARRAY);
    }

    private static void expect(boolean condition) throws IOException {
        if (!condition) {
            throw new IOException("it does not have the form of a settings file");
        }
    }

    void write(List<Assigned> assigned) {
        try {
            Files.createDirectories(path.getParent());
            Path next = path.resolveSibling(path.getFileName() + ".new");
            try (FileChannel channel = FileChannel.open(next, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = ByteBuffer.wrap(json(assigned));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            if (Files.exists(path)) {
                Files.copy(path, backup(), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new SettingsProblem(SettingsProblem.Kind.DATA, "the settings cannot be written to " + path
                    + ": give this account the right to write there, or free some space", e);
        }
    }

    private static byte[] json(List<Assigned> assigned) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeNumberField("schemaVersion", 1);
            json.writeArrayFieldStart("settings");
            for (Assigned each : assigned) {
                json.writeStartObject();
                json.writeStringField("key", each.key());
                json.writeStringField("scope", each.scope().kind().name().toLowerCase(Locale.ROOT));
                json.writeStringField("name", each.scope().name());
                json.writeStringField("value", each.value());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }
}

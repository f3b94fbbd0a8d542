package org.tenken.lab.fleet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tenken.lab.json.JsonReader;
import org.tenken.lab.json.JsonWriter;
import org.tenken.lab.state.Changes;
import org.tenken.lab.windows.Machine;

/** Keeps what became of a fleet's hosts, a file a host; a file is complete or as before, whenever the process dies. */
public final class StateFolder {

    private final Path folder;

    /** Keeps the state in a folder, which is created if need be. */
    public StateFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /**
     * What a kept fleet is.
     *
     * @param name what it follows from
     * @param born when it began
     * @param subnet where it was found last
     * @param knobs the settings of its knobs, such as {@code blackhole=5%}
     */
    public record Kept(FleetName name, Instant born, Subnet subnet, List<String> knobs) {}

    /**
     * Returns the fleet kept here, if there is one.
     *
     * @throws IOException if the folder holds something else
     */
    public Optional<Kept> kept() throws IOException {
        Path file = folder.resolve("fleet.json");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Map<String, Object> tree = JsonReader.object(Files.readString(file));
            FleetName name = new FleetName(((Long) tree.get("hosts")).intValue(), (Long) tree.get("seed"));
            List<String> knobs = ((List<?>) tree.get("knobs")).stream().map(Object::toString).toList();
            return Optional.of(new Kept(name, Instant.parse(tree.get("born").toString()),
                    new Subnet(((Long) tree.get("subnet")).intValue()), knobs));
        } catch (IllegalArgumentException | ClassCastException | NullPointerException | DateTimeException otherShape) {
            throw new IOException(file + " does not describe a fleet", otherShape);
        }
    }

    /** Keeps what the fleet is. */
    public void keep(Kept kept) throws IOException {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("hosts", kept.name().hosts());
        tree.put("seed", kept.name().seed());
        tree.put("born", kept.born().toString());
        tree.put("subnet", kept.subnet().start());
        tree.put("knobs", kept.knobs());
        replace(folder.resolve("fleet.json"), JsonWriter.write(tree));
    }

    /** Keeps what became of a host. */
    public void save(Machine machine) {
        if (!Changes.any(machine)) {
            return;
        }
        try {
            replace(file(machine), JsonWriter.write(Changes.of(machine)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the state of " + machine.identity().name() + " cannot be kept", unwritable);
        }
    }

    /** Brings a freshly planted host to the state that was kept for it. */
    public void load(Machine machine) throws IOException {
        Path file = file(machine);
        try {
            if (Files.exists(file)) {
                Changes.apply(JsonReader.object(Files.readString(file)), machine);
            }
        } catch (IllegalArgumentException | ClassCastException | NullPointerException | DateTimeException otherShape) {
            throw new IOException(file + " does not describe a host's changes", otherShape);
        }
    }

    private Path file(Machine machine) {
        return folder.resolve(machine.identity().name() + ".json");
    }

    /** Writes a file next to its place and puts it there in one step. */
    public static void replace(Path file, String content) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.writeString(draft, content);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}

package org.tenken.engine.change.cell;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.tenken.api.fix.Cell;
import org.tenken.api.fix.Value;
import org.tenken.engine.operation.StepWords;
import org.tenken.engine.text.Text;
import org.tenken.spi.HostFailure;

/** Sets and removes registry values, with the keys they need. */
public record RegistryValueDriver(Sentences sentences, Registry registry) implements CellDriver<Cell.RegistryValue> {

    @Override
    public Class<Cell.RegistryValue> type() {
        return Cell.RegistryValue.class;
    }

    @Override
    public Seen read(Cell.RegistryValue cell, Optional<String> trace, HostReader host) throws HostFailure, StepFailure {
        return Seen.settled(registry.read(registry.key(cell.key()), cell.name(), host));
    }

    @Override
    public void check(Cell.RegistryValue cell, Value to) throws StepFailure {
        registry.key(cell.key());
        if (!RegistryData.holds(to)) {
            throw sentences.failure("step.registry.value", Map.of("name", cell.name(), "value", Sentences.plain(to)));
        }
    }

    /** Half a step may have left keys without their value. */
    @Override
    public boolean satisfied(Cell.RegistryValue cell, CellChange change, HostReader host)
            throws HostFailure, StepFailure {
        if (!change.found().equals(change.to())) {
            return false;
        }
        if (change.trace().isEmpty() || !(change.to() instanceof Value.Absent)) {
            return true;
        }
        Optional<RegistryKey> nearest = registry.nearest(registry.key(cell.key()), host);
        return nearest.isEmpty() || nearest.get().toString().equalsIgnoreCase(change.trace().get())
                || !registry.empty(nearest.get(), host);
    }

    @Override
    public Optional<Text> remark(Cell.RegistryValue cell, CellChange change, HostReader host) {
        return Optional.empty();
    }

    @Override
    public Optional<String> trace(Cell.RegistryValue cell, CellChange change, HostReader host)
            throws HostFailure, StepFailure {
        return change.found() instanceof Value.Absent
                ? registry.nearest(registry.key(cell.key()), host).map(RegistryKey::toString) : Optional.empty();
    }

    @Override
    public void set(Cell.RegistryValue cell, CellChange change, HostReader reader, HostWriter host)
            throws HostFailure, StepFailure {
        RegistryKey key = registry.key(cell.key());
        if (change.to() instanceof Value.Absent) {
            if (!(change.found() instanceof Value.Absent)) {
                registry.change("DeleteValue", key, key.arguments(cell.name()), host);
            }
            clear(key, change.trace(), reader, host);
            return;
        }
        if (change.found() instanceof Value.Absent) {
            registry.change("CreateKey", key, key.arguments(), host);
        }
        RegistryData data = RegistryData.of(change.to());
        SortedMap<String, List<String>> arguments = key.arguments(cell.name());
        arguments.put(data.argument(), data.texts());
        registry.change(data.method(), key, arguments, host);
    }

    /** Removes the keys that were made for the value, from the last upwards, as long as nothing else moved in. */
    private void clear(RegistryKey key, Optional<String> before, HostReader reader, HostWriter host)
            throws HostFailure, StepFailure {
        Optional<RegistryKey> nearest = before.isEmpty() ? Optional.empty() : registry.nearest(key, reader);
        for (RegistryKey made : nearest.map(RegistryKey::upwards).orElse(List.of())) {
            if (made.toString().equalsIgnoreCase(before.get()) || !registry.empty(made, reader)) {
                return;
            }
            registry.change("DeleteKey", made, made.arguments(), host);
        }
    }

    @Override
    public Duration limit() {
        return Duration.ofSeconds(10);
    }

    @Override
    public boolean guarded() {
        return true;
    }

    @Override
    public StepWords words(Cell.RegistryValue cell, CellChange change) {
        Text what = change.to() instanceof Value.Absent
                ? sentences.of("step.registry.remove", Map.of("key", cell.key(), "name", cell.name()))
                : sentences.of("step.registry.set", Map.of("key", cell.key(), "name", cell.name(),
                        "value", Sentences.plain(change.to())));
        return new StepWords(what, sentences.value(change.found()), sentences.value(change.to()), undo(change),
                command(cell, change.to()));
    }

    private Optional<Text> undo(CellChange change) {
        if (change.found().equals(change.to())) {
            return Optional.empty();
        }
        return Optional.of(change.found() instanceof Value.Absent ? sentences.of("step.registry.undo-remove")
                : sentences.of("step.undo.value", "value", Sentences.plain(change.found())));
    }

    private static String command(Cell.RegistryValue cell, Value to) {
        String value = CommandLine.quoted(cell.key()) + (cell.name().isEmpty() ? " /ve"
                : " /v " + CommandLine.quoted(cell.name()));
        if (to instanceof Value.Absent) {
            return "reg delete " + value + " /f";
        }
        RegistryData data = RegistryData.of(to);
        return "reg add " + value + " /t " + data.type() + " /d " + CommandLine.quoted(data.typed()) + " /f";
    }
}

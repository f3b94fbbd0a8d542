package org.tenken.engine.change.cell;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tenken.api.fix.Cell;
import org.tenken.api.fix.StartMode;
import org.tenken.api.fix.Value;
import org.tenken.engine.operation.StepWords;
import org.tenken.engine.text.Text;
import org.tenken.spi.HostFailure;

/**
 * Sets how services start.
 *
 * <p>ChangeStartMode leaves the value DelayedAutostart under the service's key as it is; Windows minds it only while
 * the service starts automatically, so a delayed start comes back with the mode.
 */
public record ServiceStartDriver(Sentences sentences, ServiceControl control, Registry registry)
        implements CellDriver<Cell.ServiceStart> {

    private static final Map<String, String> METHOD_WORDS = Map.of(StartMode.AUTO.word(), "Automatic",
            StartMode.MANUAL.word(), "Manual", StartMode.DISABLED.word(), "Disabled");
    private static final Map<String, String> COMMAND_WORDS = new TreeMap<>(Map.of(StartMode.AUTO.word(), "auto",
            StartMode.MANUAL.word(), "demand", StartMode.DISABLED.word(), "disabled"));

    @Override
    public Class<Cell.ServiceStart> type() {
        return Cell.ServiceStart.class;
    }

    @Override
    public Seen read(Cell.ServiceStart cell, Optional<String> trace, HostReader host) throws HostFailure {
        return Seen.settled(control.service(cell.name(), host).<Value>map(row -> Value.of(row.text("StartMode")))
                .orElseGet(Value.Absent::new));
    }

    @Override
    public void check(Cell.ServiceStart cell, Value to) throws StepFailure {
        control.check(cell.name());
        if (!METHOD_WORDS.containsKey(Sentences.plain(to))) {
            throw sentences.failure("step.service.no-mode", Map.of("value", Sentences.plain(to)));
        }
    }

    @Override
    public Optional<Text> remark(Cell.ServiceStart cell, CellChange change, HostReader host)
            throws HostFailure, StepFailure {
        if (change.found() instanceof Value.Absent) {
            throw control.missing(cell.name());
        }
        if (!METHOD_WORDS.containsKey(Sentences.plain(change.found()))) {
            throw sentences.failure("step.service.driver", Map.of("service", cell.name(),
                    "mode", Sentences.plain(change.found())));
        }
        RegistryKey key = registry.key("HKLM\\SYSTEM\\CurrentControlSet\\Services\\" + cell.name());
        boolean delayed = registry.number(key, "DelayedAutostart", host).orElse(0) == 1;
        return delayed ? Optional.of(sentences.of("step.service.delayed")) : Optional.empty();
    }

    @Override
    public Optional<String> trace(Cell.ServiceStart cell, CellChange change, HostReader host) {
        return Optional.empty();
    }

    @Override
    public void set(Cell.ServiceStart cell, CellChange change, HostReader reader, HostWriter host)
            throws HostFailure, StepFailure {
        String word = METHOD_WORDS.get(Sentences.plain(change.to()));
        long code = control.call(cell.name(), "ChangeStartMode", Map.of("StartMode", word), host);
        if (code != 0) {
            throw control.refused(cell.name(), code);
        }
    }

    private Text words(String prefix, Value mode, Cell.ServiceStart cell) {
        String word = Sentences.plain(mode);
        return METHOD_WORDS.containsKey(word) ? sentences.of(prefix + word.toLowerCase(Locale.ROOT), "service",
                cell.name())
                : sentences.value(mode);
    }

    @Override
    public Duration limit() {
        return Duration.ofSeconds(20);
    }

    @Override
    public boolean guarded() {
        return true;
    }

    @Override
    public StepWords words(Cell.ServiceStart cell, CellChange change) {
        String to = Sentences.plain(change.to());
        Optional<Text> undo = change.found().equals(change.to()) ? Optional.empty()
                : Optional.of(words("step.service.undo.", change.found(), cell));
        return new StepWords(words("step.service.mode.", change.to(), cell),
                words("step.service.start-mode.", change.found(), cell),
                words("step.service.start-mode.", change.to(), cell), undo,
                "sc config " + CommandLine.quoted(cell.name()) + " start= " + COMMAND_WORDS.getOrDefault(to, to));
    }
}

package org.tenken.engine.change.cell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tenken.api.fix.Cell;
import org.tenken.api.fix.Value;
import org.tenken.api.read.Row;
import org.tenken.engine.operation.StepWords;
import org.tenken.engine.text.Text;
import org.tenken.spi.HostFailure;
import org.tenken.spi.Rung;

/** Starts, stops and pauses services. */
public record ServiceStateDriver(Sentences sentences, ServiceControl control) implements CellDriver<Cell.ServiceState> {

    private static final String RUNNING = "Running";
    private static final String STOPPED = "Stopped";
    private static final String PAUSED = "Paused";
    private static final Set<String> STATES = Set.of(RUNNING, STOPPED, PAUSED);
    private static final long NOT_STARTED = 6;
    private static final long NO_ANSWER_YET = 7;
    private static final long ALREADY_RUNNING = 10;

    @Override
    public Class<Cell.ServiceState> type() {
        return Cell.ServiceState.class;
    }

    @Override
    public Seen read(Cell.ServiceState cell, Optional<String> trace, HostReader host) throws HostFailure {
        Optional<String> state = control.service(cell.name(), host).map(row -> row.text("State"));
        return state.map(word -> new Seen(Value.of(word), word.endsWith("Pending")))
                .orElseGet(() -> Seen.settled(new Value.Absent()));
    }

    @Override
    public Value lasting(Value seen) {
        return switch (Sentences.plain(seen)) {
            case "Start Pending", "Continue Pending" -> Value.of(RUNNING);
            case "Stop Pending" -> Value.of(STOPPED);
            case "Pause Pending" -> Value.of(PAUSED);
            default -> seen;
        };
    }

    @Override
    public void check(Cell.ServiceState cell, Value to) throws StepFailure {
        control.check(cell.name());
        if (!STATES.contains(Sentences.plain(to))) {
            throw sentences.failure("step.service.no-state", Map.of("value", Sentences.plain(to)));
        }
    }

    @Override
    public Optional<Text> remark(Cell.ServiceState cell, CellChange change, HostReader host)
            throws HostFailure, StepFailure {
        if (change.found() instanceof Value.Absent) {
            throw control.missing(cell.name());
        }
        if (!change.to().equals(Value.of(STOPPED)) || change.found().equals(change.to())) {
            return Optional.empty();
        }
        return dependents(cell.name(), host);
    }

    private Optional<Text> dependents(String service, HostReader host) throws HostFailure {
        List<String> running = new ArrayList<>();
        try {
            for (Row row : host.query("ASSOCIATORS OF {Win32_Service.Name='" + service
                    + "'} WHERE AssocClass=Win32_DependentService Role=Antecedent")) {
                row.find("State").filter(state -> !state.equals(STOPPED))
                        .ifPresent(state -> running.add(row.text("Name")));
            }
        } catch (HostFailure e) {
            if (e.rung() == Rung.WMI || e.rung() == Rung.CLASS) {
                return Optional.of(sentences.of("step.service.dependents-unread"));
            }
            throw e;
        }
        return running.isEmpty() ? Optional.empty()
                : Optional.of(sentences.of("step.service.dependents", "services", List.copyOf(running)));
    }

    @Override
    public Optional<String> trace(Cell.ServiceState cell, CellChange change, HostReader host) {
        return Optional.empty();
    }

    @Override
    public void set(Cell.ServiceState cell, CellChange change, HostReader reader, HostWriter host)
            throws HostFailure, StepFailure {
        String method = method(Sentences.plain(change.found()), Sentences.plain(change.to()));
        long code = control.call(cell.name(), method, Map.of(), host);
        boolean asWanted = code == 0 || code == NO_ANSWER_YET
                || code == ALREADY_RUNNING && method.equals("StartService")
                || code == NOT_STARTED && method.equals("StopService");
        if (!asWanted) {
            throw control.refused(cell.name(), code);
        }
    }

    private static String method(String found, String to) {
        if (to.equals(PAUSED)) {
            return "PauseService";
        }
        if (to.equals(STOPPED)) {
            return "StopService";
        }
        return found.equals(PAUSED) ? "ResumeService" : "StartService";
    }

    private Text words(String prefix, Value state) {
        String word = Sentences.plain(state);
        return STATES.contains(word) ? sentences.of(prefix + word.toLowerCase(Locale.ROOT)) : sentences.value(state);
    }

    @Override
    public Duration limit() {
        return Duration.ofMinutes(2);
    }

    @Override
    public boolean guarded() {
        return false;
    }

    @Override
    public StepWords words(Cell.ServiceState cell, CellChange change) {
        String to = Sentences.plain(change.to());
        String verb = Map.of(STOPPED, "stop", PAUSED, "pause").getOrDefault(to, "start");
        Optional<Text> undo = change.found().equals(change.to()) ? Optional.empty()
                : Optional.of(words("step.service.undo.", change.found()));
        return new StepWords(sentences.of("step.service." + verb, "service", cell.name()),
                words("step.service.state.", change.found()), words("step.service.state.", change.to()), undo,
                "sc " + verb + ' ' + CommandLine.quoted(cell.name()));
    }
}

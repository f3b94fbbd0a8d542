package org.tenken.lab.command;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tenken.lab.target.Target.Output;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.clock.TimeService;
import org.tenken.lab.windows.registry.Registry;
import org.tenken.lab.windows.registry.Value;
import org.tenken.lab.windows.service.RunState;
import org.tenken.lab.windows.service.Services;

/** {@code w32tm}: asks and sets the time service. */
final class TimeTool implements Program {

    /** HRESULT of ERROR_SERVICE_NOT_ACTIVE; the tool ends with it. */
    private static final int NOT_ACTIVE = 0x80070426;
    private static final int INVALID = 0x80070057;
    private static final Map<String, String> TYPES =
            Map.of("MANUAL", "NTP", "DOMHIER", "NT5DS", "NO", "NoSync", "ALL", "AllSync");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("M/d/uuuu h:mm:ss a", Locale.ROOT);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    @Override
    public Output run(Machine machine, List<String> arguments, Texts texts) {
        String verb = arguments.isEmpty() ? "" : arguments.get(0).toLowerCase(Locale.ROOT);
        return switch (verb) {
            case "/resync" -> resync(machine, texts);
            case "/query" -> query(machine, arguments, texts);
            case "/config" -> configure(machine, arguments, texts);
            case "/stripchart" -> stripchart(machine, arguments, texts);
            default -> Outputs.of(INVALID, texts.of("w32tm.unknown", String.join(" ", arguments)));
        };
    }

    private static Output resync(Machine machine, Texts texts) {
        String sending = texts.of("w32tm.sending");
        return switch (TimeService.synchronise(machine)) {
            case DONE -> Outputs.of(0, sending, texts.of("w32tm.done"));
            case NOT_RUNNING -> Outputs.of(NOT_ACTIVE, sending, texts.of("w32tm.error", texts.of("w32tm.stopped")));
            case NO_DATA -> Outputs.of(1, sending, texts.of("w32tm.no-data"));
            case TOO_BIG -> Outputs.of(1, sending, texts.of("w32tm.too-big"));
        };
    }

    private static Output query(Machine machine, List<String> arguments, Texts texts) {
        if (machine.services().state(TimeService.NAME) != RunState.RUNNING) {
            return Outputs.of(NOT_ACTIVE, texts.of("w32tm.error", texts.of("w32tm.stopped")));
        }
        String what = arguments.size() < 2 ? "" : arguments.get(1).toLowerCase(Locale.ROOT);
        return switch (what) {
            case "/source" -> Outputs.of(0, source(machine, texts));
            case "/status" -> Outputs.of(0, status(machine, texts));
            case "/configuration" -> Outputs.of(0, configuration(machine));
            default -> Outputs.of(INVALID, texts.of("w32tm.unknown", String.join(" ", arguments)));
        };
    }

    private static String source(Machine machine, Texts texts) {
        return TimeService.effective(machine).orElse(texts.of("w32tm.local-clock"));
    }

    private static List<String> status(Machine machine, Texts texts) {
        Optional<String> source = TimeService.effective(machine);
        String address = source.map(name -> machine.network().resolve(name).get(0)).orElse("");
        String last = source.isPresent() ? STAMP.format(local(machine).minusMinutes(11))
                : texts.of("w32tm.unspecified");
        return List.of(
                texts.of("w32tm.leap") + (source.isPresent() ? ": 0" : ": 3")
                + texts.of(source.isPresent() ? "w32tm.no-warning" : "w32tm.not-synchronised"),
                texts.of("w32tm.stratum") + (source.isPresent() ? ": 3" : ": 0"),
                texts.of("w32tm.precision") + ": -23 (119.209ns per tick)",
                texts.of("w32tm.delay") + ": " + (source.isPresent() ? "0.0312500s" : "0.0000000s"),
                texts.of("w32tm.dispersion") + ": " + (source.isPresent() ? "7.7750000s" : "0.0000000s"),
                texts.of("w32tm.reference") + ": " + (source.isPresent() ? "0x0A000001 (IP: " + address + ")"
                : "0x00000000"),
                texts.of("w32tm.last") + ": " + last,
                texts.of("w32tm.source") + ": " + source(machine, texts),
                texts.of("w32tm.poll") + ": 10 (1024s)");
    }

    private static List<String> configuration(Machine machine) {
        Registry registry = machine.registry();
        String key = Services.key(TimeService.NAME);
        return List.of("[Configuration]", "", "AnnounceFlags: 10 (Local)",
                "MaxPosPhaseCorrection: " + registry.number(key + "\\Config", "MaxPosPhaseCorrection", 0) + " (Local)",
                "MaxNegPhaseCorrection: " + registry.number(key + "\\Config", "MaxNegPhaseCorrection", 0) + " (Local)",
                "", "[TimeProviders]", "", "NtpClient (Local)",
                "Enabled: " + registry.number(key + "\\TimeProviders\\NtpClient", "Enabled", 0) + " (Local)",
                "Type: " + registry.text(key + "\\Parameters", "Type") + " (Local)",
                "NtpServer: " + registry.text(key + "\\Parameters", "NtpServer") + " (Local)",
                "", "VMICTimeProvider (Local)",
                "Enabled: " + registry.number(key + "\\TimeProviders\\VMICTimeProvider", "Enabled", 0) + " (Local)");
    }

    private static Output configure(Machine machine, List<String> arguments, Texts texts) {
        String key = Services.key(TimeService.NAME) + "\\Parameters";
        for (String argument : arguments.subList(1, arguments.size())) {
            String[] parts = argument.split(":", 2);
            String value = parts.length > 1 ? parts[1] : "";
            switch (parts[0].toLowerCase(Locale.ROOT)) {
                case "/manualpeerlist" -> machine.registry().set(key, "NtpServer", Value.text(value));
                case "/syncfromflags" -> Optional.ofNullable(TYPES.get(value.toUpperCase(Locale.ROOT)))
                        .ifPresent(type -> machine.registry().set(key, "Type", Value.text(type)));
                case "/update", "/reliable" -> { }
                default -> {
                    return Outputs.of(INVALID, texts.of("w32tm.unknown", argument));
                }
            }
        }
        return Outputs.of(0, texts.of("w32tm.done"));
    }

    private static Output stripchart(Machine machine, List<String> arguments, Texts texts) {
        String server = arguments.stream()
                .filter(argument -> argument.toLowerCase(Locale.ROOT).startsWith("/computer:"))
                .map(argument -> argument.substring(10)).findFirst().orElse("");
        List<String> addresses = machine.network().resolve(server);
        if (addresses.isEmpty()) {
            return Outputs.of(0x80072AF9, texts.of("w32tm.error", texts.of("w32tm.no-host")));
        }
        List<String> lines = new ArrayList<>(List.of(texts.of("w32tm.tracking", server, addresses.get(0)),
                texts.of("w32tm.collecting"), texts.of("w32tm.now", STAMP.format(local(machine)))));
        String time = SHORT.format(local(machine));
        lines.add(machine.network().timeAnswers(server)
                ? time + ", " + seconds(machine.clock().offset().negated())
                : time + ", error: 0x800705B4");
        return Outputs.of(0, lines);
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%+.7fs", duration.toMillis() / 1000.0);
    }

    private static ZonedDateTime local(Machine machine) {
        return machine.clock().now().atZone(machine.identity().zone());
    }
}

package org.tenken.lab.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tenken.lab.target.Target.Output;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.service.Outcome;
import org.tenken.lab.windows.service.RunState;
import org.tenken.lab.windows.service.ServiceDefinition;
import org.tenken.lab.windows.service.Services;
import org.tenken.lab.windows.service.StartMode;
import org.tenken.lab.windows.service.Startup;

/** {@code sc}: asks and changes services; ends with the Win32 error. */
final class ServiceTool implements Program {

    private static final int INVALID_COMMAND = 1639;

    @Override
    public Output run(Machine machine, List<String> arguments, Texts texts) {
        String verb = arguments.isEmpty() ? "" : arguments.get(0).toLowerCase(Locale.ROOT);
        if (verb.equals("query") && arguments.size() == 1) {
            return all(machine, texts);
        }
        if (!List.of("query", "qc", "config", "start", "stop").contains(verb) || arguments.size() < 2) {
            return Outputs.of(INVALID_COMMAND, texts.of("sc.usage"));
        }
        Optional<ServiceDefinition> service = machine.services().find(arguments.get(1));
        return service.isEmpty() ? failed(verb, Outcome.UNKNOWN, texts)
                : known(machine, verb, service.get(), arguments, texts);
    }

    private static Output known(Machine machine, String verb, ServiceDefinition service, List<String> arguments,
            Texts texts) {
        String name = service.name();
        return switch (verb) {
            case "query" -> Outputs.of(0, state(machine, service, texts));
            case "qc" -> Outputs.of(0, configuration(machine, service, texts));
            case "config" -> configure(machine, name, arguments, texts);
            case "start" -> ended(machine, "StartService", machine.services().start(name), service, texts);
            default -> ended(machine, "ControlService", machine.services().stop(name), service, texts);
        };
    }

    private static Output all(Machine machine, Texts texts) {
        List<String> lines = new ArrayList<>();
        machine.services().all().stream()
                .filter(service -> machine.services().state(service.name()) != RunState.STOPPED)
                .forEach(service -> lines.addAll(state(machine, service, texts)));
        return Outputs.of(0, lines);
    }

    private static Output ended(Machine machine, String call, Outcome outcome, ServiceDefinition service, Texts texts) {
        return outcome == Outcome.DONE ? Outputs.of(0, state(machine, service, texts)) : failed(call, outcome, texts);
    }

    private static Output failed(String call, Outcome outcome, Texts texts) {
        return Outputs.of(outcome.error(), texts.of("sc.failed", call, outcome.error()), "",
                texts.of("error." + outcome.error()), "");
    }

    private static List<String> state(Machine machine, ServiceDefinition service, Texts texts) {
        RunState state = machine.services().state(service.name());
        String stoppable = state == RunState.RUNNING && !service.lasting() ? "STOPPABLE" : "NOT_STOPPABLE";
        String word = state.shown().toUpperCase(Locale.ROOT).replace(' ', '_');
        return List.of("", "SERVICE_NAME: " + service.name() + " ",
                label(texts.of("sc.type")) + (service.shared() ? "20  WIN32_SHARE_PROCESS  "
                : "10  WIN32_OWN_PROCESS  "),
                label(texts.of("sc.state")) + state.number() + "  " + word + " ",
                "                                (" + stoppable + ", NOT_PAUSABLE, IGNORES_SHUTDOWN)",
                label("WIN32_EXIT_CODE") + "0  (0x0)", label("SERVICE_EXIT_CODE") + "0  (0x0)",
                label("CHECKPOINT") + "0x0", label("WAIT_HINT") + "0x0");
    }

    private static List<String> configuration(Machine machine, ServiceDefinition service, Texts texts) {
        StartMode mode = machine.services().startMode(service.name());
        String word = switch (mode) {
            case AUTO -> machine.services().delayed(service.name()) ? "AUTO_START  (DELAYED)" : "AUTO_START";
            case MANUAL -> "DEMAND_START";
            default -> mode.name() + (mode == StartMode.DISABLED ? "" : "_START");
        };
        String key = Services.key(service.name());
        return List.of(texts.of("sc.configured"), "", "SERVICE_NAME: " + service.name(),
                label(texts.of("sc.type")) + (service.shared() ? "20  WIN32_SHARE_PROCESS " : "10  WIN32_OWN_PROCESS "),
                label("START_TYPE") + mode.number() + "   " + word,
                label("ERROR_CONTROL") + "1   NORMAL",
                label("BINARY_PATH_NAME") + machine.registry().text(key, "ImagePath"),
                label("LOAD_ORDER_GROUP"), label("TAG") + "0",
                label("DISPLAY_NAME") + machine.registry().text(key, "DisplayName"),
                label("DEPENDENCIES") + String.join("\n                           : ", service.dependencies()),
                label("SERVICE_START_NAME") + machine.registry().text(key, "ObjectName"));
    }

    private static Output configure(Machine machine, String name, List<String> arguments, Texts texts) {
        String options = String.join(" ", arguments.subList(2, arguments.size())).toLowerCase(Locale.ROOT)
                .replaceAll("=\\s+", "=");
        if (!options.matches("start=(auto|delayed-auto|demand|disabled)")) {
            return Outputs.of(INVALID_COMMAND, texts.of("sc.usage"));
        }
        String word = options.substring(6);
        StartMode mode = word.endsWith("auto") ? StartMode.AUTO : word.equals("demand") ? StartMode.MANUAL
                : StartMode.DISABLED;
        Outcome outcome = machine.services().changeStartMode(name, mode);
        if (outcome != Outcome.DONE) {
            return failed("ChangeServiceConfig", outcome, texts);
        }
        Startup.writeDelayed(machine.registry(), name, word.equals("delayed-auto"));
        return Outputs.of(0, texts.of("sc.changed"));
    }

    private static String label(String name) {
        return String.format(Locale.ROOT, "        %-19s: ", name);
    }
}

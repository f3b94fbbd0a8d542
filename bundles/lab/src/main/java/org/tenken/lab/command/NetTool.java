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

/** {@code net start} and {@code net stop}: waits until the service has changed; ends with 2 on any error. */
final class NetTool implements Program {

    @Override
    public Output run(Machine machine, List<String> arguments, Texts texts) {
        String verb = arguments.isEmpty() ? "" : arguments.get(0).toLowerCase(Locale.ROOT);
        if (verb.equals("start") && arguments.size() == 1) {
            return list(machine, texts);
        }
        if (!List.of("start", "stop").contains(verb) || arguments.size() < 2) {
            return Outputs.error(1, texts.of("net.usage"));
        }
        Optional<ServiceDefinition> service = named(machine, arguments.get(1));
        if (service.isEmpty()) {
            return Outputs.error(2, texts.of("net.unknown"), "", texts.of("net.more", 2185));
        }
        return verb.equals("start")
                ? start(machine, service.get(), texts)
                : stop(machine, service.get(), arguments.stream().anyMatch("/y"::equalsIgnoreCase), texts);
    }

    private static Optional<ServiceDefinition> named(Machine machine, String name) {
        return machine.services().find(name).or(() -> machine.services().all().stream()
                .filter(service -> service.displayName().equalsIgnoreCase(name)).findFirst());
    }

    private static Output list(Machine machine, Texts texts) {
        List<String> lines = new ArrayList<>(List.of(texts.of("net.list"), ""));
        machine.services().all().stream()
                .filter(service -> machine.services().state(service.name()) != RunState.STOPPED)
                .map(service -> "   " + service.displayName()).sorted().forEach(lines::add);
        lines.addAll(List.of("", texts.of("net.done")));
        return Outputs.of(0, lines);
    }

    private static Output start(Machine machine, ServiceDefinition service, Texts texts) {
        Outcome outcome = machine.services().start(service.name());
        if (outcome != Outcome.DONE) {
            return failed(outcome, texts);
        }
        machine.services().finish();
        return Outputs.of(0, texts.of("net.starting", service.displayName()),
                texts.of("net.started", service.displayName()), "");
    }

    private static Output stop(Machine machine, ServiceDefinition service, boolean withDependents, Texts texts) {
        if (withDependents) {
            for (String dependent : machine.services().runningDependents(service.name())) {
                machine.services().find(dependent).ifPresent(other -> stop(machine, other, true, texts));
            }
        }
        Outcome outcome = machine.services().stop(service.name());
        if (outcome != Outcome.DONE) {
            return failed(outcome, texts);
        }
        machine.services().finish();
        return Outputs.of(0, texts.of("net.stopping", service.displayName()),
                texts.of("net.stopped", service.displayName()), "");
    }

    private static Output failed(Outcome outcome, Texts texts) {
        return switch (outcome) {
            case ALREADY_RUNNING -> Outputs.error(2, texts.of("net.already"), "", texts.of("net.more", 2182));
            case NOT_ACTIVE -> Outputs.error(2, texts.of("net.not-started"), "", texts.of("net.more", 3521));
            default -> Outputs.error(2, texts.of("net.error", outcome.error()), "",
                    texts.of("error." + outcome.error()));
        };
    }
}

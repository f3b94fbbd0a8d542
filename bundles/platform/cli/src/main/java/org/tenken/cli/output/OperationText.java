package org.tenken.cli.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tenken.engine.operation.HostOperation;
import org.tenken.engine.operation.Operation;
import org.tenken.engine.operation.StepOperation;
import org.tenken.engine.operation.StepState;
import org.tenken.engine.operation.Verification;

/** A plan or an operation for a person; hosts with the very same steps stand together. */
public final class OperationText {

    private static final int NAMES = 8;

    private final Printer printer;

    /** Creates a writer. */
    public OperationText(Printer printer) {
        this.printer = printer;
    }

    /** Prints everything. */
    public void print(Operation operation) {
        printer.say(operation.applied() ? "operation.applied" : "operation.planned", "operation", operation.id(),
                "fix", operation.fix(), "plan", operation.plan());
        groups(operation.hosts()).values().forEach(this::group);
        operation.hosts().stream().filter(host -> host.unreached().isPresent()).forEach(this::unreached);
        summary(operation);
    }

    private Map<String, List<HostOperation>> groups(List<HostOperation> hosts) {
        Map<String, List<HostOperation>> groups = new LinkedHashMap<>();
        hosts.stream().filter(host -> host.unreached().isEmpty())
                .forEach(host -> groups.computeIfAbsent(key(host), key -> new ArrayList<>()).add(host));
        return groups;
    }

    private String key(HostOperation host) {
        return host.refused().map(printer::text).orElse("") + host.verified().map(Verification::passed)
                + host.steps().stream().map(this::cells).map(String::valueOf).collect(Collectors.joining());
    }

    private void group(List<HostOperation> hosts) {
        HostOperation first = hosts.get(0);
        printer.line("");
        printer.say("operation.on", "count", hosts.size(), "hosts", names(hosts));
        first.refused().ifPresent(text -> printer.say("operation.refused", "reason", printer.text(text)));
        if (first.refused().isEmpty() && first.steps().isEmpty()) {
            printer.say("operation.nothing");
            return;
        }
        if (!first.steps().isEmpty()) {
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of("  " + printer.words().say("column.what"), printer.words().say("column.now"),
                    printer.words().say("column.after"), printer.words().say("column.undo"),
                    printer.words().say("column.state"), printer.words().say("column.command")));
            first.steps().forEach(step -> rows.add(cells(step)));
            printer.table(rows);
            first.steps().forEach(step -> step.note().ifPresent(note -> printer.line("  ! " + printer.text(note))));
        }
        first.verified().filter(verification -> !verification.checks().isEmpty()).ifPresent(verification -> printer.say(
                verification.passed() ? "operation.verified" : "operation.not-verified", "checks", checks(verification)));
    }

    private static String checks(Verification verification) {
        return verification.checks().entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private List<String> cells(StepOperation step) {
        return List.of("  " + printer.text(step.words().what()), printer.text(step.words().now()),
                printer.text(step.words().after()), step.words().undo().map(printer::text).orElse("—"),
                printer.words().say("state." + step.state().word()), step.words().command());
    }

    private static String names(List<HostOperation> hosts) {
        String names = hosts.stream().limit(NAMES).map(host -> host.host().name()).collect(Collectors.joining(", "));
        return hosts.size() > NAMES ? names + ", …" : names;
    }

    private void unreached(HostOperation host) {
        host.unreached().ifPresent(trouble -> printer.say("run.unreached", "host", host.host().name(), "rung",
                printer.words().say("rung." + trouble.rung().word()), "message", printer.text(trouble.message())));
    }

    private void summary(Operation operation) {
        long ready = operation.hosts().stream().filter(HostOperation::ready).count();
        printer.line("");
        if (!operation.applied() && changing(operation) == 0) {
            printer.say("operation.nowhere");
            return;
        }
        if (!operation.applied()) {
            printer.say("operation.hint", "count", changing(operation), "plan", operation.plan());
            return;
        }
        long verified = operation.hosts().stream().filter(host -> host.verified().filter(Verification::passed).isPresent())
                .count();
        printer.say(operation.undoes().isPresent() ? "operation.taken-back" : "operation.done", "verified", verified,
                "ready", ready, "operation", operation.id());
    }

    private static long changing(Operation operation) {
        return operation.hosts().stream().filter(HostOperation::ready).filter(host -> host.steps().stream()
                .anyMatch(step -> step.state() == StepState.PLANNED)).count();
    }
}

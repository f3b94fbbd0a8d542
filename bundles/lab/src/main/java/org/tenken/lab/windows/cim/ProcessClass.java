package org.tenken.lab.windows.cim;

import java.util.ArrayList;
import java.util.List;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.service.ServiceDefinition;

/** {@code Win32_Process}: the processes of the services that run. */
final class ProcessClass {

    private static final long UNKNOWN_FAILURE = 8;
    private static final long PATH_NOT_FOUND = 9;

    private ProcessClass() {}

    private record Subject(Machine machine, int id, String name, String command) {}

    static CimClass<?> of() {
        return CimClass.<Subject>named("Win32_Process", (machine, query) -> subjects(machine))
                .key("Handle", process -> Integer.toString(process.id()))
                .with("ProcessId", Subject::id).with("Name", Subject::name).with("Caption", Subject::name)
                .with("CommandLine", Subject::command)
                .with("CSName", process -> process.machine().identity().netbiosName())
                .with("SessionId", process -> 0)
                .nil("ExecutablePath", "CreationDate", "ParentProcessId")
                .method("Create", (machine, subject, input) -> Values.returned(
                        input.textOr("CommandLine", "").isBlank() ? PATH_NOT_FOUND : UNKNOWN_FAILURE))
                .build();
    }

    private static List<Subject> subjects(Machine machine) {
        List<Subject> all = new ArrayList<>();
        all.add(new Subject(machine, 4, "System", null));
        for (ServiceDefinition service : machine.services().all()) {
            int id = machine.services().processId(service.name());
            if (id != 0) {
                String program = service.image().replaceAll("(?i)^\"?.*?([^\\\\]+\\.exe).*$", "$1");
                all.add(new Subject(machine, id, program, service.image()));
            }
        }
        return all;
    }
}

package org.tenken.lab.windows.cim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tenken.lab.target.Instance;
import org.tenken.lab.target.ProviderFault;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.registry.Registry;
import org.tenken.lab.windows.service.Outcome;
import org.tenken.lab.windows.service.RunState;
import org.tenken.lab.windows.service.ServiceDefinition;
import org.tenken.lab.windows.service.Services;
import org.tenken.lab.windows.service.StartMode;

/** {@code Win32_Service}: the services of the control manager. */
final class ServiceClass {

    private static final long INVALID_PARAMETER = 21;

    private ServiceClass() {}

    /** One service of one host. */
    private record Subject(Machine machine, ServiceDefinition service) {

        Services services() {
            return machine.services();
        }

        Registry registry() {
            return machine.registry();
        }

        RunState state() {
            return services().state(service.name());
        }

        String stored(String value, String otherwise) {
            String text = registry().text(Services.key(service.name()), value);
            return text.isEmpty() ? otherwise : text;
        }
    }

    static CimClass<?> of() {
        ClassBuilder<Subject> described = CimClass.<Subject>named("Win32_Service", (machine, query) ->
                        machine.services().all().stream().map(service -> new Subject(machine, service)).toList())
                .derivedFrom("Win32_BaseService", "CIM_Service", "CIM_LogicalElement", "CIM_ManagedSystemElement")
                .key("Name", subject -> subject.service().name());
        names(described);
        states(described);
        return methods(described).build();
    }

    private static void names(ClassBuilder<Subject> described) {
        described.with("Caption", subject -> subject.stored("DisplayName", subject.service().displayName()))
                .with("DisplayName", subject -> subject.stored("DisplayName", subject.service().displayName()))
                .with("Description", subject -> subject.service().displayName())
                .with("PathName", subject -> subject.stored("ImagePath", subject.service().image()))
                .with("StartName", subject -> subject.stored("ObjectName", subject.service().account()))
                .with("SystemName", subject -> subject.machine().identity().netbiosName())
                .with("CreationClassName", subject -> "Win32_Service")
                .with("SystemCreationClassName", subject -> "Win32_ComputerSystem")
                .with("ServiceType", subject -> subject.service().shared() ? "Share Process" : "Own Process")
                .with("ErrorControl", subject -> "Normal")
                .nil("InstallDate");
    }

    private static void states(ClassBuilder<Subject> described) {
        described.with("State", subject -> subject.state().shown())
                .with("Started", subject -> subject.state() != RunState.STOPPED)
                .with("Status", subject -> "OK")
                .with("StartMode", subject -> subject.services().startMode(subject.service().name()).shown())
                .with("DelayedAutoStart", subject -> subject.services().delayed(subject.service().name()))
                .with("ProcessId", subject -> subject.services().processId(subject.service().name()))
                .with("AcceptStop", subject -> subject.state() == RunState.RUNNING && !subject.service().lasting())
                .with("AcceptPause", subject -> false)
                .with("DesktopInteract", subject -> false)
                .with("ExitCode", subject -> subject.state() == RunState.STOPPED && !subject.service().runsByDefault()
                        ? 1077 : 0)
                .with("ServiceSpecificExitCode", subject -> 0)
                .with("CheckPoint", subject -> 0)
                .with("WaitHint", subject -> 0)
                .with("TagId", subject -> 0);
    }

    private static ClassBuilder<Subject> methods(ClassBuilder<Subject> described) {
        return described
                .method("StartService", (machine, subject, input) ->
                        code(machine.services().start(subject.service().name())))
                .method("StopService", (machine, subject, input) ->
                        code(machine.services().stop(subject.service().name())))
                .method("PauseService", (machine, subject, input) -> uncontrolled(subject))
                .method("ResumeService", (machine, subject, input) -> uncontrolled(subject))
                .method("InterrogateService", (machine, subject, input) ->
                        code(subject.state() == RunState.STOPPED ? Outcome.NOT_ACTIVE : Outcome.DONE))
                .method("ChangeStartMode", (machine, subject, input) ->
                changeStartMode(subject, input.text("StartMode")))
                .method("Change", ServiceClass::change)
                .method("GetSecurityDescriptor", (machine, subject, input) -> Values.returned(2));
    }

    private static Instance uncontrolled(Subject subject) {
        return code(subject.state() == RunState.STOPPED ? Outcome.NOT_ACTIVE : Outcome.NOT_ACCEPTED);
    }

    private static Instance changeStartMode(Subject subject, Optional<String> word) {
        return word.flatMap(StartMode::ofAsked)
                .map(mode -> code(subject.services().changeStartMode(subject.service().name(), mode)))
                .orElseGet(() -> Values.returned(INVALID_PARAMETER));
    }

    private static Instance change(Machine machine, Subject subject, Arguments input) throws ProviderFault {
        List<String> unsupported = List.of("PathName", "ServiceType", "StartName", "StartPassword", "DisplayName");
        if (unsupported.stream().anyMatch(name -> input.text(name).isPresent())) {
            return Values.output(1, Map.of());
        }
        return input.text("StartMode").isPresent()
                ? changeStartMode(subject, input.text("StartMode"))
                : Values.returned(0);
    }

    private static Instance code(Outcome outcome) {
        return Values.returned(outcome.code());
    }
}

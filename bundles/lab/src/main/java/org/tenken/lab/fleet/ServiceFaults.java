package org.tenken.lab.fleet;

import java.util.List;
import java.util.Map;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.network.FirewallProfile;
import org.tenken.lab.windows.service.RunState;
import org.tenken.lab.windows.service.StartMode;
import org.tenken.lab.windows.service.Startup;

/** Services that are disabled or do not run, and the firewall. */
final class ServiceFaults {

    private static final String REQUIRED = "services.required";
    private static final String SUPPORT = "services.support";
    private static final String FIREWALL = "network.firewall";

    private ServiceFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of("service.disabled", ServiceFaults::requiredDisabled, REQUIRED),
                Fault.of("service.disabled", ServiceFaults::requiredDisabled, REQUIRED),
                Fault.of("service.disabled", draft -> disabled(draft, "UsoSvc"), REQUIRED)
                        .where(host -> host.identity().system().generation() == 2),
                Fault.of("service.stopped", ServiceFaults::cryptographyStopped, REQUIRED),
                Fault.of("support.disabled", ServiceFaults::supportDown, SUPPORT),
                Fault.of("support.disabled", ServiceFaults::supportDown, SUPPORT),
                Fault.of("firewall.service", ServiceFaults::firewallDisabled, SUPPORT, FIREWALL),
                Fault.of("firewall.profile", ServiceFaults::profileOff, FIREWALL));
    }

    private static void requiredDisabled(Draft draft) {
        disabled(draft, draft.draws().pick(List.of("BITS", "wuauserv", "TrustedInstaller", "CryptSvc")));
    }

    private static void disabled(Draft draft, String name) {
        draft.edit(machine -> stopped(machine, name, StartMode.DISABLED));
        draft.fails("service.disabled", REQUIRED, Map.of("service", name, "startMode", "Disabled"));
    }

    private static void cryptographyStopped(Draft draft) {
        draft.edit(machine -> machine.services().put("CryptSvc", RunState.STOPPED));
        draft.warns("service.stopped", REQUIRED, Map.of("service", "CryptSvc", "startMode", "Auto", "state",
                "Stopped"));
    }

    private static void supportDown(Draft draft) {
        String name = draft.draws().pick(List.of("Schedule", "EventLog"));
        StartMode mode = draft.draws().chance(60) ? StartMode.DISABLED : StartMode.AUTO;
        draft.edit(machine -> stopped(machine, name, mode));
        draft.fails("support.disabled", SUPPORT, Map.of("services", name.equals("EventLog")
                ? List.of("EventLog", "Schedule") : List.of("Schedule"), "startMode", mode.shown()));
    }

    private static void firewallDisabled(Draft draft) {
        draft.edit(machine -> stopped(machine, "mpssvc", StartMode.DISABLED));
        draft.fails("firewall.service", SUPPORT, Map.of("services", List.of("mpssvc"), "startMode", "Disabled"));
        draft.fails("firewall.service", FIREWALL, Map.of("service", "mpssvc", "startMode", "Disabled"));
    }

    private static void profileOff(Draft draft) {
        FirewallProfile profile = draft.draws().pick(List.of(FirewallProfile.values()));
        draft.edit(machine -> profile.enable(machine.registry(), false));
        draft.warns("firewall.profile", FIREWALL, Map.of("profile", profile.shown()));
    }

    /** Stops a service and, as its stop would, everything that depends on it. */
    private static void stopped(Machine machine, String name, StartMode mode) {
        Startup.write(machine.registry(), name, mode);
        stop(machine, name);
    }

    private static void stop(Machine machine, String name) {
        machine.services().runningDependents(name).forEach(dependent -> stop(machine, dependent));
        machine.services().put(name, RunState.STOPPED);
    }
}

package org.tenken.lab.fleet;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.clock.TimeService;
import org.tenken.lab.windows.identity.Identity;
import org.tenken.lab.windows.network.WinHttpProxy;
import org.tenken.lab.windows.registry.Value;
import org.tenken.lab.windows.service.RunState;
import org.tenken.lab.windows.service.Services;
import org.tenken.lab.windows.service.StartMode;
import org.tenken.lab.windows.service.Startup;

/** What a healthy host has beyond its template: its names, its person, its proxies and its time source. */
final class UsualState {

    private static final String CONTROL = "HKLM\\SYSTEM\\CurrentControlSet\\Control\\";
    private static final String NT = "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion";
    private static final String DIRECT = "1800000000000000010000000000000000000000";

    private final Blueprint blueprint;

    UsualState(Blueprint blueprint) {
        this.blueprint = blueprint;
    }

    void write(Machine machine) {
        names(machine);
        people(machine);
        proxies(machine);
        timeSource(machine);
        if (blueprint.inDomain()) {
            service(machine, "Netlogon", StartMode.AUTO, RunState.RUNNING);
        }
    }

    private static void service(Machine machine, String name, StartMode mode, RunState state) {
        Startup.write(machine.registry(), name, mode);
        machine.services().put(name, state);
    }

    private static void text(Machine machine, String key, String name, String value) {
        machine.registry().set(key, name, Value.text(value));
    }

    private static void names(Machine machine) {
        Identity identity = machine.identity();
        text(machine, CONTROL + "ComputerName\\ComputerName", "ComputerName", identity.netbiosName());
        text(machine, CONTROL + "ComputerName\\ActiveComputerName", "ComputerName", identity.netbiosName());
        String tcpip = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters";
        text(machine, tcpip, "Hostname", identity.name());
        text(machine, tcpip, "Domain", identity.domain().orElse(""));
        machine.registry().set(NT, "InstallDate", Value.number(identity.installed().getEpochSecond()));
        text(machine, "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate", "SusClientId",
                UUID.nameUUIDFromBytes(identity.serial().getBytes(StandardCharsets.US_ASCII)).toString());
    }

    private static void people(Machine machine) {
        Identity identity = machine.identity();
        identity.userSid().ifPresent(sid -> {
            machine.registry().createKey("HKU\\" + sid + "\\Software");
            machine.registry().createKey("HKU\\" + sid + "_Classes");
            machine.registry().set(NT + "\\ProfileList\\" + sid, "ProfileImagePath",
                    Value.expandable("C:\\Users\\" + identity.user().orElseThrow()));
        });
    }

    private void proxies(Machine machine) {
        if (blueprint.internet()) {
            UserProxy.none().write(machine);
            if (blueprint.number() % 3 == 0) {
                machine.registry().set(WinHttpProxy.KEY, WinHttpProxy.VALUE,
                        Value.binary(HexFormat.of().parseHex(DIRECT)));
            }
            return;
        }
        Proxies.machine(machine, Site.PROXY, Site.BYPASS);
        (blueprint.automatic() ? UserProxy.automatic("http://proxy.lab.test/proxy.pac")
                : UserProxy.manual(Site.PROXY, Site.BYPASS))
                .write(machine);
    }

    private void timeSource(Machine machine) {
        String parameters = Services.key(TimeService.NAME) + "\\Parameters";
        if (blueprint.inDomain()) {
            text(machine, parameters, "Type", "NT5DS");
            service(machine, TimeService.NAME, StartMode.AUTO, RunState.RUNNING);
            return;
        }
        if (!blueprint.internet()) {
            text(machine, parameters, "NtpServer", Site.TIME_SERVER + ",0x9");
        }
        machine.services().put(TimeService.NAME, blueprint.timeServiceRuns() ? RunState.RUNNING : RunState.STOPPED);
    }
}

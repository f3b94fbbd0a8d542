package org.tenken.lab.fleet;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.clock.TimeService;
import org.tenken.lab.windows.registry.Value;
import org.tenken.lab.windows.service.RunState;
import org.tenken.lab.windows.service.Services;
import org.tenken.lab.windows.service.StartMode;
import org.tenken.lab.windows.service.Startup;

/**
 * Wrong clocks and clocks without a source. A skewed clock can always be put right, so nothing that cuts time servers
 * off goes with it.
 */
final class TimeFaults {

    static final String SKEW = "clock.skew";

    private static final String SOURCE = "time.source";
    private static final String KEY = Services.key(TimeService.NAME);

    private TimeFaults() {}

    static List<Fault> all() {
        Fault far = Fault.of(SKEW, TimeFaults::farOff, "time.clock", SOURCE, "network.reach");
        Fault near = Fault.of(SKEW, TimeFaults::minutesOff, "time.clock", SOURCE, "network.reach");
        Fault unsynchronised = Fault.of(SOURCE, TimeFaults::noSync, SOURCE, "time.clock");
        Fault clientOff = Fault.of(SOURCE, TimeFaults::clientOff, SOURCE, "time.clock");
        Fault disabled = Fault.of(SOURCE, TimeFaults::memberWithoutService, SOURCE, "time.clock")
                .where(Blueprint::inDomain);
        return List.of(far, far, far, near, near, unsynchronised, clientOff, disabled);
    }

    private static void farOff(Draft draft) {
        Duration size = switch (draft.draws().between(1, 5)) {
            case 1, 2 -> Duration.ofMinutes(draft.draws().between(120, 1200));
            case 3, 4 -> Duration.ofHours(draft.draws().between(48, 9600));
            default -> Duration.ofDays(46_000 + draft.draws().between(0, 200));
        };
        boolean battery = size.toDays() > 40_000;
        Duration offset = battery || draft.draws().chance(60) ? size.negated() : size;
        skew(draft, offset, StartMode.DISABLED);
        draft.fails(SKEW, "time.clock", detail(offset, StartMode.DISABLED));
        if (draft.blueprint().inDomain()) {
            draft.fails(SKEW, SOURCE, Map.of("service", "W32Time", "startMode", "Disabled"));
        }
    }

    private static void minutesOff(Draft draft) {
        Duration size = Duration.ofSeconds(draft.draws().between(600, 3000));
        Duration offset = draft.draws().chance(50) ? size.negated() : size;
        skew(draft, offset, StartMode.MANUAL);
        draft.warns(SKEW, "time.clock", detail(offset, StartMode.MANUAL));
    }

    private static Map<String, Object> detail(Duration offset, StartMode mode) {
        return Map.of("offset", offset.toString(), "offsetSeconds", offset.toSeconds(), "startMode", mode.shown());
    }

    private static void skew(Draft draft, Duration offset, StartMode mode) {
        draft.clockAhead(offset);
        draft.edit(machine -> stopped(machine, mode));
    }

    private static void stopped(Machine machine, StartMode mode) {
        Startup.write(machine.registry(), TimeService.NAME, mode);
        machine.services().put(TimeService.NAME, RunState.STOPPED);
    }

    private static void noSync(Draft draft) {
        draft.edit(machine -> machine.registry().set(KEY + "\\Parameters", "Type", Value.text("NoSync")));
        draft.fails(SOURCE, SOURCE, Map.of("type", "NoSync"));
    }

    private static void clientOff(Draft draft) {
        draft.edit(machine -> machine.registry().set(KEY + "\\TimeProviders\\NtpClient", "Enabled", Value.number(0)));
        draft.fails(SOURCE, SOURCE, Map.of("ntpClient", "disabled"));
    }

    private static void memberWithoutService(Draft draft) {
        draft.edit(machine -> stopped(machine, StartMode.DISABLED));
        draft.fails(SOURCE, SOURCE, Map.of("service", "W32Time", "startMode", "Disabled"));
    }
}

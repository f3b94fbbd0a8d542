package org.tenken.lab.windows.clock;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.registry.Registry;
import org.tenken.lab.windows.service.RunState;
import org.tenken.lab.windows.service.Services;

/** What the time service would do with a host's clock. */
public final class TimeService {

    /** The service's name. */
    public static final String NAME = "W32Time";

    /** How a request to synchronise ended. */
    public enum Result { DONE, NOT_RUNNING, NO_DATA, TOO_BIG }

    private static final Duration RESIDUE = Duration.ofMillis(3);
    private static final long UNLIMITED = 0xFFFFFFFFL;

    private TimeService() {}

    /** Asks the sources for the time and sets the clock. */
    public static Result synchronise(Machine machine) {
        if (machine.services().state(NAME) != RunState.RUNNING) {
            return Result.NOT_RUNNING;
        }
        if (answering(machine).isEmpty()) {
            return Result.NO_DATA;
        }
        Duration offset = machine.clock().offset();
        long limit = machine.registry().number(Services.key(NAME) + "\\Config",
                offset.isNegative() ? "MaxPosPhaseCorrection" : "MaxNegPhaseCorrection", UNLIMITED);
        if (limit != UNLIMITED && offset.abs().toSeconds() > limit) {
            return Result.TOO_BIG;
        }
        machine.clock().set(RESIDUE);
        return Result.DONE;
    }

    /** Returns the source that the clock follows now; empty when it follows none. */
    public static Optional<String> effective(Machine machine) {
        return machine.services().state(NAME) == RunState.RUNNING ? answering(machine) : Optional.empty();
    }

    /** Returns the first of the configured sources that answers the host. */
    public static Optional<String> answering(Machine machine) {
        return configured(machine).stream().filter(machine.network()::timeAnswers).findFirst();
    }

    /** Returns where the registry tells the service to ask. */
    public static List<String> configured(Machine machine) {
        Registry registry = machine.registry();
        String parameters = Services.key(NAME) + "\\Parameters";
        if (registry.number(Services.key(NAME) + "\\TimeProviders\\NtpClient", "Enabled", 0) != 1) {
            return List.of();
        }
        List<String> peers = Arrays.stream(registry.text(parameters, "NtpServer").split("\\s+"))
                .map(peer -> peer.replaceFirst(",.*", "")).filter(peer -> !peer.isEmpty()).toList();
        List<String> controllers = machine.identity().domain().map(domain -> List.of("dc1." + domain))
                .orElse(List.of());
        return switch (registry.text(parameters, "Type").toUpperCase(Locale.ROOT)) {
            case "NTP" -> peers;
            case "NT5DS" -> controllers;
            case "ALLSYNC" -> Stream.concat(controllers.stream(), peers.stream()).toList();
            default -> List.of();
        };
    }
}

package org.tenken.lab.fleet;

import java.util.List;
import java.util.Optional;

/** The error codes with which updates fail on a host, given what is planted in it. */
final class Symptoms {

    private static final String INSECURE = "0x80072f8f";
    private static final String UNRESOLVED = "0x80072ee7";
    private static final String NOT_CONNECTED = "0x80072efd";
    private static final String TIMEOUT = "0x80072ee2";
    private static final String DISABLED = "0x80070422";

    private Symptoms() {}

    static List<String> of(List<Consequence> consequences) {
        return consequences.stream().filter(consequence -> consequence.status().equals("fail"))
                .flatMap(consequence -> code(consequence).stream()).distinct().sorted().toList();
    }

    private static Optional<String> code(Consequence consequence) {
        return switch (consequence.check()) {
            case "time.clock", "network.tls" -> Optional.of(INSECURE);
            case "services.required" -> Optional.of(DISABLED);
            case "network.reach" -> Optional.of(unreached(consequence));
            default -> Optional.empty();
        };
    }

    private static String unreached(Consequence consequence) {
        return switch (consequence.detail().getOrDefault("result", "refused").toString()) {
            case "unresolved" -> UNRESOLVED;
            case "timeout" -> TIMEOUT;
            default -> NOT_CONNECTED;
        };
    }
}

package org.tenken.lab.fleet;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tenken.lab.knob.Certificate;
import org.tenken.lab.knob.Knobs;
import org.tenken.lab.knob.Login;
import org.tenken.lab.knob.Operation;
import org.tenken.lab.knob.Pace;
import org.tenken.lab.knob.Policy;
import org.tenken.lab.knob.Port;
import org.tenken.lab.knob.Trouble;
import org.tenken.lab.knob.Trouble.Kind;

/** The knobs that a command line can turn, by name. */
public final class KnobSettings {

    private static final SortedMap<String, Knobs> BY_NAME = new TreeMap<>(Map.ofEntries(
            Map.entry("blackhole", Knobs.NONE.with(Port.BLACKHOLE)),
            Map.entry("refuse", Knobs.NONE.with(Port.REFUSED)),
            Map.entry("silent", Knobs.NONE.with(Port.SILENT)),
            Map.entry("login", Knobs.NONE.with(Login.REFUSED)),
            Map.entry("denied", Knobs.NONE.with(Login.DENIED)),
            Map.entry("self-signed", Knobs.NONE.with(Certificate.SELF_SIGNED)),
            Map.entry("expired", Knobs.NONE.with(Certificate.EXPIRED)),
            Map.entry("wrong-name", Knobs.NONE.with(Certificate.WRONG_NAME)),
            Map.entry("basic", Knobs.NONE.with(Policy.WINDOWS.open())),
            Map.entry("slow", Knobs.NONE.with(Pace.slow(Duration.ofSeconds(2), Duration.ofSeconds(1)))),
            Map.entry("trickle", Knobs.NONE.with(Pace.trickle(64, Duration.ofMillis(5)))),
            Map.entry("drop", Knobs.NONE.with(Trouble.first(1, Kind.DROP_BEFORE, Operation.ANY))),
            Map.entry("quota", Knobs.NONE.with(Trouble.first(2, Kind.QUOTA_FAULT, Operation.ANY))),
            Map.entry("timeout", Knobs.NONE.with(Trouble.first(2, Kind.TIMED_OUT, Operation.ANY))),
            Map.entry("garbled", Knobs.NONE.with(Trouble.always(Kind.GARBLED)))));

    private KnobSettings() {}

    /** Returns the names of all knobs. */
    public static List<String> names() {
        return List.copyOf(BY_NAME.keySet());
    }

    /** Returns a host's knobs. */
    public static Knobs of(PlantedHost host) {
        return host.knobs().stream().findFirst().map(BY_NAME::get).orElse(Knobs.NONE).seeded(host.number());
    }
}

package org.tenken.time;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tenken.api.check.Check;
import org.tenken.api.check.Finding;
import org.tenken.api.check.Profile;
import org.tenken.api.facts.Clock;
import org.tenken.api.facts.Setting;
import org.tenken.api.probe.Attempt;
import org.tenken.api.probe.Probe;
import org.tenken.api.read.Place;
import org.tenken.api.read.Read;
import org.tenken.api.read.Row;

/**
 * Finds hosts whose clock is too far off for TLS, Kerberos or activation.
 *
 * <p>The console's clock is the reference, corrected by a time server where the setting {@code time.clock.reference} names
 * one, since the console may be the one that is wrong.
 */
@Component(service = Check.class)
@Check.Info(id = "time.clock", area = "time", title = "%time.clock",
        profiles = {Profile.UPDATE, Profile.UPGRADE, Profile.ACTIVATION})
public final class ClockCheck implements Check<ClockCheck.Facts> {

    private static final int FIRST_PLAUSIBLE_YEAR = 2005;

    /**
     * What the check looks at.
     *
     * @param clock what the host's clock shows, beside the console's
     * @param correction how far the reference is ahead of the console, where one is named
     * @param limits when to warn and when to fail
     */
    public record Facts(Clock.Reading clock, Correction correction, Limits limits) {}

    /** Thresholds. */
    public record Limits(Duration warnAt, Duration failAt) {}

    /** How far the reference is ahead of the console, and who the reference is. */
    public record Correction(Duration ahead, String reference) {}

    @Override
    public Probe<Facts> probe() {
        Probe<Limits> limits = Probe.all(
                Setting.of("time.clock.warn-at", Duration.ofMinutes(5)),
                Setting.of("time.clock.fail-at", Duration.ofHours(1)),
                Limits::new);
        return Probe.all(Clock.reading(), correction(), limits, Facts::new);
    }

    private static Probe<Correction> correction() {
        return Setting.of("time.clock.reference", "").then(server -> server.isBlank()
                ? Probe.value(new Correction(Duration.ZERO, "console"))
                : Probe.row(new Read.Ntp(server)).at(Place.CONSOLE).attempt().map(row -> correction(server, row)));
    }

    private static Correction correction(String server, Attempt<Row> row) {
        Optional<Duration> ahead = row.value().map(value -> value.duration("offset"));
        return ahead.map(found -> new Correction(found, server))
                .orElseGet(() -> new Correction(Duration.ZERO, "console, " + server + " did not answer"));
    }

    @Override
    public Finding check(Facts facts) {
        Duration offset = facts.clock().offset().minus(facts.correction().ahead());
        boolean battery = facts.clock().time().atZone(ZoneOffset.UTC).getYear() < FIRST_PLAUSIBLE_YEAR;
        return verdict(offset, facts.limits(), battery)
                .with("offset", offset)
                .with("time", facts.clock().time())
                .with("reference", facts.correction().reference());
    }

    private static Finding verdict(Duration offset, Limits limits, boolean battery) {
        Duration off = offset.abs();
        if (off.compareTo(limits.failAt()) > 0) {
            return Finding.fail(battery ? "time.clock.battery" : "time.clock.far-off");
        }
        return off.compareTo(limits.warnAt()) > 0
                ? Finding.warn("time.clock.off").with("limit", limits.warnAt())
                : Finding.ok("time.clock.right");
    }
}

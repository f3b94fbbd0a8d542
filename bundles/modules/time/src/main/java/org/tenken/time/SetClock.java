package org.tenken.time;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Component;
import org.tenken.api.facts.Input;
import org.tenken.api.fix.Act;
import org.tenken.api.fix.Fix;
import org.tenken.api.fix.Plan;
import org.tenken.api.fix.Step;
import org.tenken.api.probe.Probe;
import org.tenken.api.read.InputKind;

/**
 * Sets a host's date and time by hand.
 *
 * <p>It calls Win32_OperatingSystem.SetDateTime, which takes a CIM date and time (DSP0004, section 5.2.4). There is no way
 * back: the old time is wrong and has gone on.
 */
@Component(service = Fix.class)
@Fix.Info(id = "time.set", area = "time", title = "%time.set", repairs = "time.clock")
public final class SetClock implements Fix<String> {

    private static final DateTimeFormatter CIM = DateTimeFormatter.ofPattern("yyyyMMddHHmmss.SSSSSS", Locale.ROOT);

    @Override
    public Probe<String> probe() {
        return Input.of("time", InputKind.TIME);
    }

    @Override
    public Plan plan(String time) {
        return parse(time).map(SetClock::plan).orElseGet(() -> Plan.refused("time.set.unreadable"));
    }

    private static Plan plan(OffsetDateTime time) {
        TreeMap<String, String> arguments = new TreeMap<>();
        arguments.put("LocalDateTime", cim(time));
        return Plan.of(new Step.Call("root/cimv2", "Win32_OperatingSystem", new TreeMap<>(), "SetDateTime", arguments,
                Act.FINAL));
    }

    private static String cim(OffsetDateTime time) {
        int minutes = time.getOffset().getTotalSeconds() / 60;
        return CIM.format(time) + (minutes < 0 ? '-' : '+') + String.format(Locale.ROOT, "%03d", Math.abs(minutes));
    }

    private static Optional<OffsetDateTime> parse(String time) {
        try {
            return Optional.of(OffsetDateTime.parse(time.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

package org.tenken.lab.windows.cim;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tenken.lab.target.Instance;
import org.tenken.lab.target.Instance.CimTime;

/** Brings values into the forms that instances carry. */
final class Values {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMddHHmmss.SSSSSS", Locale.ROOT);

    private Values() {}

    static Object normal(Object value) {
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Integer number) {
            return number.longValue();
        }
        if (value instanceof List<?> list) {
            return list.isEmpty() ? Optional.empty() : list.stream().map(Values::normal).toList();
        }
        return value;
    }

    /** Writes a moment as the host's local time with its distance from UTC in minutes. */
    static CimTime time(Instant moment, ZoneId zone) {
        ZonedDateTime local = moment.atZone(zone);
        int minutes = local.getOffset().getTotalSeconds() / 60;
        return new CimTime(LOCAL.format(local) + String.format(Locale.ROOT, "%+04d", minutes));
    }

    /** Returns a method's output that is its return value alone. */
    static Instance returned(long code) {
        return output(code, Map.of());
    }

    /** Returns a method's output. */
    static Instance output(long code, Map<String, Object> others) {
        Map<String, Object> values = new LinkedHashMap<>(others);
        values.put("ReturnValue", code);
        return new Instance("__PARAMETERS", values);
    }
}

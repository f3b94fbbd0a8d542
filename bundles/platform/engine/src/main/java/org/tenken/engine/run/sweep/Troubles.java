package org.tenken.engine.run.sweep;

import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tenken.engine.host.Connection;
import org.tenken.engine.host.Host;
import org.tenken.engine.run.HostResult;
import org.tenken.engine.text.Text;
import org.tenken.engine.text.Texts;
import org.tenken.spi.HostFailure;

/** Puts failures into words: what is wrong on which rung, and what to do next. */
public record Troubles(Texts texts, Connection connection) {

    /** Returns the failure as a run tells it. */
    public HostResult.Trouble of(Host host, HostFailure failure) {
        SortedMap<String, Object> values = new TreeMap<>();
        values.put("host", host.name());
        values.put("address", host.address());
        values.put("port", (long) connection.endpoint(host).port());
        values.put("user", connection.login().user());
        values.put("detail", Optional.ofNullable(failure.getMessage()).orElse(""));
        Text exact = texts.own("rung." + failure.rung().word() + '.' + failure.reason(), values);
        boolean known = !texts.render(exact, Locale.ENGLISH).equals(exact.key());
        return new HostResult.Trouble(failure.rung(), failure.reason(),
                known ? exact : texts.own("rung." + failure.rung().word(), values),
                String.valueOf(values.get("detail")));
    }
}

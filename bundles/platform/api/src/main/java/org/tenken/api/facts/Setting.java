package org.tenken.api.facts;

import java.time.Duration;
import org.tenken.api.probe.Probe;
import org.tenken.api.read.Read;

/** Thresholds and expectations an admin may set, as probes. */
public final class Setting {

    private Setting() {}

    /** Returns a duration, the module's default unless an admin set another. */
    public static Probe<Duration> of(String key, Duration otherwise) {
        return Probe.row(new Read.Setting(key, otherwise)).map(row -> row.duration("value"));
    }

    /** Returns a text, the module's default unless an admin set another. */
    public static Probe<String> of(String key, String otherwise) {
        return Probe.row(new Read.Setting(key, otherwise)).map(row -> row.text("value"));
    }

    /** Returns a whole number, the module's default unless an admin set another. */
    public static Probe<Long> of(String key, long otherwise) {
        return Probe.row(new Read.Setting(key, otherwise)).map(row -> row.number("value"));
    }

    /** Returns a truth value, the module's default unless an admin set another. */
    public static Probe<Boolean> of(String key, boolean otherwise) {
        return Probe.row(new Read.Setting(key, otherwise)).map(row -> row.flag("value"));
    }
}

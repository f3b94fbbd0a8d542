package org.tenken.api.facts;

import org.tenken.api.probe.Probe;
import org.tenken.api.read.Bytes;
import org.tenken.api.read.Read;

/** Registry values as probes; a value or key that is not there is absent. */
public final class RegistryValue {

    private RegistryValue() {}

    /** Returns a text value. */
    public static Probe<String> text(String key, String name) {
        return Probe.row(new Read.Registry(key, name)).map(row -> row.text("value"));
    }

    /** Returns a number value. */
    public static Probe<Long> number(String key, String name) {
        return Probe.row(new Read.Registry(key, name)).map(row -> row.number("value"));
    }

    /** Returns a binary value. */
    public static Probe<Bytes> bytes(String key, String name) {
        return Probe.row(new Read.Registry(key, name)).map(row -> row.bytes("value"));
    }
}

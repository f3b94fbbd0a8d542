package org.tenken.engine.change.cell;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tenken.api.read.Row;
import org.tenken.spi.HostFailure;
import org.tenken.spi.Session;

/** Everything planning may ask a host; nothing that changes one can be said through it. */
public final class HostReader {

    private static final Set<String> HARMLESS = Set.of("EnumValues", "EnumKey", "GetStringValue", "GetDWORDValue",
            "GetQWORDValue", "GetMultiStringValue", "GetBinaryValue");

    private final Session session;
    private final Duration limit;

    public HostReader(Session session, Duration limit) {
        this.session = session;
        this.limit = limit;
    }

    /** Returns rows of {@code root/cimv2}. */
    public List<Row> query(String wql) throws HostFailure {
        return Waiting.on(() -> session.query("root/cimv2", wql, limit), limit);
    }

    /** Returns the instance of a class in {@code root/cimv2} that one key property names, or nothing. */
    public Optional<Row> get(String type, String property, String value) throws HostFailure {
        SortedMap<String, String> key = new TreeMap<>(Map.of(property, value));
        return Waiting.on(() -> session.get("root/cimv2", type, key, limit), limit);
    }

    /** Asks the registry's provider; a method that could change something is a mistake of this package. */
    public Row registry(String method, SortedMap<String, List<String>> arguments) throws HostFailure {
        if (!HARMLESS.contains(method)) {
            throw new IllegalArgumentException(method + " is no reading method");
        }
        Session.MethodCall call = new Session.MethodCall("root/default", "StdRegProv", new TreeMap<>(), method,
                arguments, true);
        return Waiting.on(() -> session.invoke(call, limit), limit);
    }
}

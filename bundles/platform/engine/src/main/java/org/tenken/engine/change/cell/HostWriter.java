package org.tenken.engine.change.cell;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tenken.api.read.Row;
import org.tenken.spi.HostFailure;
import org.tenken.spi.Session;

/** What carries out steps on one host, and the only thing that can. */
public final class HostWriter {

    private final Session session;
    private final Duration limit;

    public HostWriter(Session session, Duration limit) {
        this.session = session;
        this.limit = limit;
    }

    /** Calls a method of an instance in {@code root/cimv2} that one key property names. */
    public Row invoke(String type, String property, String value, String method, Map<String, String> arguments)
            throws HostFailure {
        return invoke("root/cimv2", type, new TreeMap<>(Map.of(property, value)), method, single(arguments));
    }

    /** Calls a method of the registry's provider. */
    public Row registry(String method, SortedMap<String, List<String>> arguments) throws HostFailure {
        return invoke("root/default", "StdRegProv", new TreeMap<>(), method, arguments);
    }

    /** Calls any method. */
    public Row invoke(String namespace, String type, SortedMap<String, String> key, String method,
            SortedMap<String, List<String>> arguments) throws HostFailure {
        Session.MethodCall call = new Session.MethodCall(namespace, type, key, method, arguments, false);
        return Waiting.on(() -> session.invoke(call, limit), limit);
    }

    /** Runs a command, which is ended on the host when its time is over. */
    public Session.CommandResult command(List<String> command, Duration most) throws HostFailure {
        return Waiting.on(() -> session.command(command, most), most);
    }

    /** Returns arguments of one value each. */
    public static SortedMap<String, List<String>> single(Map<String, String> arguments) {
        SortedMap<String, List<String>> lists = new TreeMap<>();
        arguments.forEach((name, value) -> lists.put(name, List.of(value)));
        return lists;
    }
}

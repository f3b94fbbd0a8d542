package org.tenken.lab.state;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.file.Entry;
import org.tenken.lab.windows.identity.Identity;
import org.tenken.lab.windows.network.Adapter;
import org.tenken.lab.windows.network.Outside;
import org.tenken.lab.windows.registry.Key;
import org.tenken.lab.windows.service.RunState;
import org.tenken.lab.windows.service.ServiceDefinition;

/**
 * Shows everything about a host; keys are sorted and changes under way count as done, so that two states can be
 * compared.
 */
public final class Snapshot {

    private Snapshot() {}

    /** Returns the whole state of a host. */
    public static SortedMap<String, Object> of(Machine machine) {
        SortedMap<String, Object> all = new TreeMap<>();
        all.put("identity", identity(machine.identity()));
        all.put("clock", Map.of("offsetSeconds", Math.round(machine.clock().offset().toMillis() / 1000.0)));
        all.put("registry", registry(machine));
        all.put("services", services(machine));
        all.put("files", files(machine));
        all.put("adapters", machine.network().adapters().stream().map(Snapshot::adapter).toList());
        all.put("outside", outside(machine.network().outside()));
        all.put("disks", machine.disks().stream().map(disk -> Map.of("letter", disk.letter(), "free", disk.free()))
                .map(TreeMap::new).toList());
        all.put("hotfixes", machine.hotfixes().stream().map(fix -> fix.id()).toList());
        return all;
    }

    private static SortedMap<String, Object> identity(Identity identity) {
        SortedMap<String, Object> tree = new TreeMap<>();
        tree.put("name", identity.name());
        tree.put("os", identity.system().product());
        tree.put("build", identity.system().build());
        tree.put("server", identity.system().isServer());
        tree.put("language", identity.language().tag());
        tree.put("domain", identity.domain());
        tree.put("role", identity.role().name());
        tree.put("user", identity.userSid());
        return tree;
    }

    private static SortedMap<String, Object> registry(Machine machine) {
        SortedMap<String, Object> tree = new TreeMap<>();
        machine.registry().entries().forEach((path, key) -> tree.put(path, values(key)));
        return tree;
    }

    /** Returns a key's own values with their types. */
    static SortedMap<String, Object> values(Key key) {
        SortedMap<String, Object> values = new TreeMap<>();
        key.values().forEach((name, value) -> values.put(name, List.of(value.type().symbol(), value.data())));
        return values;
    }

    private static SortedMap<String, Object> services(Machine machine) {
        SortedMap<String, Object> tree = new TreeMap<>();
        for (ServiceDefinition service : machine.services().all()) {
            RunState state = machine.services().state(service.name()).settled();
            tree.put(service.name(), new TreeMap<>(Map.of("state", state.shown(),
                    "startMode", machine.services().startMode(service.name()).shown())));
        }
        return tree;
    }

    private static SortedMap<String, Object> files(Machine machine) {
        SortedMap<String, Object> tree = new TreeMap<>();
        machine.files().all().forEach(entry -> tree.put(entry.path(), entry(entry)));
        return tree;
    }

    /** Returns a file's facts and, where it is known, its content. */
    static Map<String, Object> entry(Entry entry) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("directory", entry.directory());
        tree.put("size", entry.size());
        tree.put("modified", entry.modified().toString());
        tree.put("hidden", entry.hidden());
        tree.put("content", entry.content());
        return tree;
    }

    private static SortedMap<String, Object> adapter(Adapter adapter) {
        SortedMap<String, Object> tree = new TreeMap<>();
        tree.put("connection", adapter.connection());
        tree.put("description", adapter.description());
        tree.put("service", adapter.service());
        tree.put("device", adapter.device());
        tree.put("interfaceType", adapter.interfaceType());
        tree.put("status", adapter.status());
        tree.put("addresses", adapter.addresses());
        tree.put("gateways", adapter.gateways());
        tree.put("nameServers", adapter.nameServers());
        return tree;
    }

    private static SortedMap<String, Object> outside(Outside outside) {
        SortedMap<String, Object> tree = new TreeMap<>();
        tree.put("internet", outside.internet());
        tree.put("names", new TreeMap<>(outside.names()));
        tree.put("open", outside.open().stream().sorted().toList());
        tree.put("unresolved", outside.unresolved().stream().sorted().toList());
        tree.put("blocked", new TreeMap<>(outside.blocked()));
        return tree;
    }
}

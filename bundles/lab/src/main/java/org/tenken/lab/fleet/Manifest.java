package org.tenken.lab.fleet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tenken.lab.json.JsonWriter;
import org.tenken.lab.windows.identity.Identity;

/** Writes what was planted in a fleet, for tests and for people who want to know the answers. */
public final class Manifest {

    private static final int PORT = 5985;

    private Manifest() {}

    /** Returns the manifest as JSON. */
    public static String write(FleetName name, Subnet subnet, List<PlantedHost> hosts) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schemaVersion", 1);
        document.put("seed", name.seed());
        document.put("hosts", hosts.stream().map(host -> host(subnet, host)).toList());
        return JsonWriter.write(document);
    }

    private static Map<String, Object> host(Subnet subnet, PlantedHost host) {
        Identity identity = host.machine().identity();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("host", host.name());
        tree.put("address", subnet.address(host.number()));
        tree.put("port", PORT);
        tree.put("os", identity.system().productName());
        tree.put("language", identity.language().tag());
        tree.put("domain", identity.domain());
        tree.put("knobs", host.knobs());
        tree.put("faults", host.faults().stream().map(Manifest::fault).toList());
        tree.put("decoys", host.decoys().stream().map(Manifest::decoy).toList());
        return tree;
    }

    private static Map<String, Object> fault(Consequence consequence) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", consequence.id());
        tree.put("check", consequence.check());
        tree.put("status", consequence.status());
        tree.put("detail", consequence.detail());
        return tree;
    }

    private static Map<String, Object> decoy(Decoy decoy) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", decoy.id());
        tree.put("detail", decoy.detail());
        return tree;
    }
}

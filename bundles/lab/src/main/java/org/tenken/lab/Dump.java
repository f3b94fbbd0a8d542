package org.tenken.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.tenken.lab.fleet.Fleet;
import org.tenken.lab.fleet.KnobPlan;
import org.tenken.lab.fleet.PlantedHost;
import org.tenken.lab.fleet.StateFolder;
import org.tenken.lab.json.JsonWriter;
import org.tenken.lab.state.Snapshot;

/**
 * Shows a host's whole state.
 *
 * <p>It plants the fleet anew and applies what the running lab has kept. The lab keeps every change before it answers
 * the request that caused it, so this is what the running lab holds.
 */
final class Dump {

    private Dump() {}

    static String of(Path directory, String host) throws IOException {
        StateFolder folder = new StateFolder(directory.resolve("state"));
        StateFolder.Kept kept = folder.kept()
                .orElseThrow(() -> new IllegalArgumentException("no fleet is kept in " + directory));
        Fleet fleet = new Fleet(kept.name(), kept.subnet(), kept.born(), InstantSource.system());
        PlantedHost planted = fleet.plant(KnobPlan.parse(kept.knobs())).stream()
                .filter(one -> one.name().equals(host)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the fleet has no host " + host));
        folder.load(planted.machine());
        return JsonWriter.write(Snapshot.of(planted.machine()));
    }
}

package org.tenken.itest.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixAndUndoTest {

    @TempDir
    private Path data;

    @Test
    void repairsProvesAndTakesBackAndChangesNothingUnasked() throws Exception {
        Tenken tenken = new Tenken(data);
        try (LabFleet fleet = LabFleet.of(tenken, 200, 7)) {
            Set<String> wrong = fleet.hostsWith(Set.of("time.clock"));
            Services before = services(tenken, fleet);

            JsonTree preview = tenken.run("fix", "time.resync", fleet.option(), "--format", "json").json();
            assertThat(preview.at("applied").value()).isEqualTo(false);
            assertThat(changes(fleet)).isEmpty();

            JsonTree done = tenken.run("fix", "time.resync", fleet.option(), "--apply", "--format", "json").json();
            assertThat(changes(fleet)).contains("ChangeStartMode", "StartService");
            assertThat(verified(done)).containsAll(wrong);
            assertThat(failing(tenken, fleet)).isEmpty();

            Tenken.Ended undone = tenken.run("undo", done.at("operation").text(), "--apply");
            assertThat(undone.exit()).as(undone.err()).isZero();
            assertThat(services(tenken, fleet)).isEqualTo(before);
        }
    }

    private record Services(List<String> rows) {}

    private static Services services(Tenken tenken, LabFleet fleet) throws Exception {
        JsonTree answer = tenken.run("query", "SELECT Name, State, StartMode FROM Win32_Service WHERE Name = 'W32Time'",
                fleet.option(), "--format", "json").json();
        return new Services(answer.at("hosts").each().map(host -> host.at("host").text() + host.at("rows").text()).toList());
    }

    private static Set<String> failing(Tenken tenken, LabFleet fleet) throws Exception {
        JsonTree document = tenken.run("check", "--check", "time.clock", fleet.option(), "--format", "json").json();
        return document.at("hosts").each().filter(host -> host.at("findings").each()
                        .anyMatch(finding -> !finding.at("status").text().equals("ok")))
                .map(host -> host.at("host").text()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> verified(JsonTree done) {
        return done.at("hosts").each().filter(host -> Boolean.TRUE.equals(host.at("verified").value()))
                .map(host -> host.at("host").text()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns every request outside the read-only list. */
    private Set<String> changes(LabFleet fleet) throws IOException {
        String folder = fleet.option().substring("--lab=".length()).replace(',', '-');
        return RequestsReceived.in(data.resolve("lab").resolve(folder).resolve("requests.log")).changing();
    }
}

package org.tenken.itest.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadHostsTest {

    @TempDir
    private Path data;

    @Test
    void deadHostsCostOnlyThemselvesAndNameTheirRung() throws Exception {
        Tenken tenken = new Tenken(data);
        try (LabFleet fleet = LabFleet.of(tenken, 100, 7)) {
            Tenken.Ended started = tenken.run("lab", "start", fleet.option(), "--knob", "blackhole=5%", "--knob", "login=5%");
            assertThat(started.exit()).as(started.err()).isZero();

            Tenken.Ended checked = tenken.run("check", "--check", "network.vpn", fleet.option(), "--timeout", "10",
                    "--in-flight", "8", "--progress", "--format", "json");

            List<String> lines = checked.err().lines().filter(line -> line.matches("\\d+/100 .*")).toList();
            List<String> dead = lines.stream().filter(line -> line.contains("not reached: port")).toList();
            List<String> refusing = lines.stream().filter(line -> line.contains("not reached: authentication")).toList();
            assertThat(lines).hasSize(100);
            assertThat(dead).hasSize(5);
            assertThat(refusing).hasSize(5);
            assertThat(lines.subList(0, 95)).as("every other host before the first dead one").doesNotContainAnyElementsOf(dead);
            assertThat(checked.exit()).isEqualTo(3);
            assertThat(checked.json().at("hosts").each().filter(host -> !host.at("rung").isNull())).hasSize(10);
        }
    }
}

package org.tenken.itest.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiagnoseTest {

    private static final int HOSTS = 200;

    @TempDir
    private Path data;

    static LongStream seeds() {
        long drawn = ThreadLocalRandom.current().nextLong(1, 1_000_000);
        System.out.println("seed drawn for this build: " + drawn);
        return LongStream.of(7, 4711, drawn);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void namesExactlyTheHostsWithAPlantedCauseOfTheCode(long seed) throws Exception {
        Tenken tenken = new Tenken(data);
        try (LabFleet fleet = LabFleet.of(tenken, HOSTS, seed)) {
            JsonTree document = tenken.run("diagnose", "0x80072F8F", fleet.option(), "--format", "json").json();

            Set<String> named = document.at("causes").each().flatMap(cause -> cause.at("hosts").each())
                    .map(JsonTree::text).collect(Collectors.toCollection(TreeSet::new));
            assertThat(named).isNotEmpty().isEqualTo(fleet.hostsWith(causes(tenken)));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findsEveryPlantedFaultAndNothingBeyondTheManifest(long seed) throws Exception {
        Tenken tenken = new Tenken(data);
        try (LabFleet fleet = LabFleet.of(tenken, HOSTS, seed)) {
            JsonTree document = tenken.run("check", fleet.option(), "--format", "json").json();

            assertThat(reported(document)).isEqualTo(fleet.consequences());
            assertThat(document.at("summary").at("not-checked").text()).isEqualTo("0");
            assertThat(document.at("summary").at("broken").text()).isEqualTo("0");
        }
    }

    private static Set<String> causes(Tenken tenken) throws Exception {
        JsonTree explained = tenken.run("explain", "0x80072F8F", "--format", "json").json();
        return explained.at("codes").each().flatMap(code -> code.at("causes").each())
                .map(cause -> cause.at("check").text()).collect(Collectors.toSet());
    }

    private static SortedMap<String, Map<String, String>> reported(JsonTree document) {
        SortedMap<String, Map<String, String>> all = new TreeMap<>();
        document.at("hosts").each().forEach(host -> {
            Map<String, String> checks = new TreeMap<>();
            host.at("findings").each().filter(finding -> !Set.of("ok", "not-applicable").contains(finding.at("status").text()))
                    .forEach(finding -> checks.put(finding.at("check").text(), finding.at("status").text()));
            if (!checks.isEmpty()) {
                all.put(host.at("host").text(), checks);
            }
        });
        return all;
    }
}

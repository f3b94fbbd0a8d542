package org.tenken.lab.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenken.lab.state.Snapshot;
import org.tenken.lab.windows.identity.Language;
import org.tenken.lab.windows.identity.OperatingSystem;

class FleetTest {

    private static final Instant BORN = Instant.parse("2026-11-01T00:00:00Z");

    private static List<PlantedHost> plant(FleetName name, KnobPlan knobs) {
        return new Fleet(name, Subnet.of(name), BORN, InstantSource.fixed(BORN)).plant(knobs);
    }

    private static List<PlantedHost> plant(int hosts, long seed) {
        return plant(new FleetName(hosts, seed), KnobPlan.none());
    }

    /** Returns the worst status that the manifest lists for each check. */
    private static SortedMap<String, String> listed(PlantedHost host) {
        SortedMap<String, String> worst = new TreeMap<>();
        host.faults().forEach(fault -> worst.merge(fault.check(), fault.status(), (one, other) -> one.equals("fail")
                ? one : other));
        return worst;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 7, 42, -1, 971, Long.MAX_VALUE})
    void listsExactlyWhatARuleByRuleLookAtTheRawStateFinds(long seed) {
        for (PlantedHost host : plant(300, seed)) {
            assertThat(Evaluation.of(Snapshot.of(host.machine()))).as("%s of seed %d", host.name(), seed)
                    .isEqualTo(listed(host));
        }
    }

    @Test
    void listsExactlyWhatIsFoundForASeedNobodyChose() {
        long seed = new Random().nextLong();
        for (PlantedHost host : plant(200, seed)) {
            assertThat(Evaluation.of(Snapshot.of(host.machine()))).as("%s of seed %d", host.name(), seed)
                    .isEqualTo(listed(host));
        }
    }

    @Test
    void growsTheSameFleetFromTheSameSeed() {
        FleetName name = new FleetName(60, 5);
        Subnet subnet = Subnet.of(name);

        assertThat(Manifest.write(name, subnet, plant(60, 5))).isEqualTo(Manifest.write(name, subnet, plant(60, 5)));
        assertThat(plant(60, 5).stream().map(host -> Snapshot.of(host.machine())).toList())
                .isEqualTo(plant(60, 5).stream().map(host -> Snapshot.of(host.machine())).toList());
    }

    @Test
    void growsAnotherFleetFromAnotherSeed() {
        assertThat(plant(60, 5).stream().map(FleetTest::listed).toList())
                .isNotEqualTo(plant(60, 6).stream().map(FleetTest::listed).toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void plantsFaultsInMoreThanAThirdOfTheHosts(long seed) {
        long faulty = plant(400, seed).stream().filter(host -> !host.faults().isEmpty()).count();

        assertThat(faulty).isBetween(140L, 160L);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void holdsEveryReleaseLanguageFaultAndDecoy(long seed) {
        List<PlantedHost> hosts = plant(400, seed);

        assertThat(hosts.stream().map(host -> host.machine().identity().system()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(OperatingSystem.values());
        assertThat(hosts.stream().map(host -> host.machine().identity().language()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Language.values());
        assertThat(ids(hosts.stream().flatMap(host -> host.faults().stream()).map(Consequence::check).toList()))
                .containsExactly(
                "network.address", "network.firewall", "network.hosts-file", "network.proxy", "network.reach",
                "network.tls",
                "network.vpn", "services.required", "services.support", "time.clock", "time.source");
        assertThat(ids(hosts.stream().flatMap(host -> host.decoys().stream()).map(Decoy::id).toList()))
                .isEqualTo(ids(Decoys.all().stream().map(Fault::id).toList()));
    }

    private static Set<String> ids(List<String> all) {
        return new TreeSet<>(all);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 20})
    void plantsAWrongClockInTheSmallestFleet(int hosts) {
        assertThat(plant(hosts, 9).stream().flatMap(host -> host.faults().stream()).map(Consequence::id))
                .contains("clock.skew");
    }

    @Test
    void dealsKnobsByShareAndOneToAHost() {
        List<PlantedHost> hosts = plant(new FleetName(200, 1),
                KnobPlan.parse(List.of("blackhole=5%", "login=5%", "refuse=3")));

        Map<String, Long> counts = hosts.stream().flatMap(host -> host.knobs().stream())
                .collect(Collectors.groupingBy(knob -> knob, Collectors.counting()));
        assertThat(counts).isEqualTo(Map.of("blackhole", 10L, "login", 10L, "refuse", 3L));
        assertThat(hosts).allSatisfy(host -> assertThat(host.knobs()).hasSizeLessThan(2));
    }

    @Test
    void plantsTheSameFaultsWhateverTheKnobs() {
        FleetName name = new FleetName(50, 3);

        assertThat(plant(name, KnobPlan.parse(List.of("login=50%"))).stream().map(PlantedHost::faults).toList())
                .isEqualTo(plant(name, KnobPlan.none()).stream().map(PlantedHost::faults).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"blackhole", "blackhole=x", "nothing=5%", "login=-1", ""})
    void refusesWhatIsNoKnob(String setting) {
        assertThatThrownBy(() -> KnobPlan.parse(List.of(setting))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 254, 255, 2000, 20000})
    void givesEveryHostALoopbackAddressOfItsOwn(int hosts) {
        Subnet subnet = Subnet.of(new FleetName(hosts, 77));
        Set<String> addresses = new TreeSet<>();
        for (int host = 0; host < hosts; host++) {
            addresses.add(subnet.address(host));
        }

        assertThat(addresses).hasSize(hosts).allMatch(address ->
                address.matches("127\\.([1-9]|\\d\\d|1\\d\\d|2[0-4]\\d|250)\\.\\d+\\.\\d+"));
    }
}

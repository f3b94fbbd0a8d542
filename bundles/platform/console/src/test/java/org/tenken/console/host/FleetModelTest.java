package org.tenken.console.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tenken.console.fake.FakeFleet;
import org.tenken.console.fake.FakeRuns;
import org.tenken.console.fake.Here;
import org.tenken.console.fake.Sample;
import org.tenken.console.live.Live;
import org.tenken.console.port.Fleet;
import org.tenken.console.port.Runs;

class FleetModelTest {
    private final Here here = new Here();
    private final Live<Optional<Fleet>> fleet = new Live<>(Optional.empty());
    private final Live<Optional<Runs>> runs = new Live<>(Optional.empty());
    private final HostsModel hosts = new HostsModel(here.threads());
    private final FleetModel model = new FleetModel(fleet, runs, hosts, here.threads());

    @Test
    void opensWhatWasAskedForAsSoonAsTheFleetIsThere() {
        assertThat(model.state().now().available()).isFalse();

        fleet.set(Optional.of(new FakeFleet(Optional.of(new Fleet.Source.Lab(7, 1)))));

        assertThat(model.state().now().phase()).isEqualTo(FleetModel.Phase.OPEN);
        assertThat(hosts.state().now().table().hosts()).hasSize(7);
    }

    @Test
    void opensNothingByItself() {
        fleet.set(Optional.of(new FakeFleet(Optional.empty())));

        assertThat(model.state().now().phase()).isEqualTo(FleetModel.Phase.NONE);
    }

    @Test
    void saysWhyAListCannotBeOpenedAndKeepsWhatIsOpen() {
        fleet.set(Optional.of(new FakeFleet(Optional.of(new Fleet.Source.Lab(7, 1)))));

        model.open(new Fleet.Source.Pasted("!"));

        assertThat(model.state().now().phase()).isEqualTo(FleetModel.Phase.OPEN);
        assertThat(model.state().now().trouble().orElseThrow().in(Locale.ENGLISH)).isEqualTo("Line 1: not a host name.");
        assertThat(hosts.state().now().table().hosts()).hasSize(7);
    }

    @Test
    void opensOneSourceAtATime() {
        FakeFleet service = new FakeFleet(Optional.empty());
        fleet.set(Optional.of(service));
        here.hold();

        model.open(new Fleet.Source.Lab(7, 1));
        model.open(new Fleet.Source.Lab(8, 1));
        here.letGo();

        assertThat(service.opened).containsExactly(new Fleet.Source.Lab(7, 1));
    }

    @Test
    void followsChecksThatComeAndGo() {
        FakeRuns service = new FakeRuns();
        runs.set(Optional.of(service));
        assertThat(hosts.state().now().table().checks()).isEqualTo(Sample.checks());

        service.watchers.forEach(watcher -> watcher.accept(List.of()));
        assertThat(hosts.state().now().table().checks()).isEmpty();

        runs.set(Optional.empty());
        assertThat(service.watchers).isEmpty();
    }
}

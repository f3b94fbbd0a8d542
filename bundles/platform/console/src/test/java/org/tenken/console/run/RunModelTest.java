package org.tenken.console.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tenken.console.fake.FakeRuns;
import org.tenken.console.fake.Here;
import org.tenken.console.fake.Sample;
import org.tenken.console.host.Cell;
import org.tenken.console.host.HostsModel;
import org.tenken.console.live.Live;
import org.tenken.console.port.Host;
import org.tenken.console.port.Phrase;
import org.tenken.console.port.Refusal;
import org.tenken.console.port.Runs;
import org.tenken.console.run.RunModel.Phase;

class RunModelTest {
    private final Here here = new Here();
    private final FakeRuns service = new FakeRuns();
    private final Live<Optional<Runs>> runs = new Live<>(Optional.of(service));
    private final HostsModel hosts = new HostsModel(here.threads());
    private Instant now = Instant.parse("2026-11-21T09:00:00Z");
    private final RunModel model = new RunModel(runs, hosts, here.threads(), () -> now);
    private final List<Host> fleet = Sample.hosts(40);

    @BeforeEach
    void openHosts() {
        hosts.open(fleet, Sample.checks());
    }

    @Test
    void bringsEveryResultToTheHosts() {
        model.start(all());

        assertThat(model.state().now().phase()).isEqualTo(Phase.FINISHED);
        assertThat(model.state().now().done()).isEqualTo(40);
        assertThat(hosts.state().now().counts().checked()).isEqualTo(40);
    }

    @Test
    void refreshesOnceForManyResults() {
        service.finishing = false;
        List<RunModel.State> seen = new ArrayList<>();
        model.start(all());
        model.state().attach(seen::add);

        assertThat(model.state().now().done()).isZero();
        here.later();

        assertThat(seen).hasSize(2);
        assertThat(model.state().now().done()).isEqualTo(40);
    }

    @Test
    void marksHostsUntilTheirResultIsThere() {
        service.finishing = false;
        service.answered = 1;
        model.start(all());
        here.later();

        assertThat(hosts.state().now().table().cell(0, 0)).isNotEqualTo(Cell.RUNNING);
        assertThat(hosts.state().now().table().cell(1, 0)).isEqualTo(Cell.RUNNING);
    }

    @Test
    void startsNoSecondRunMeanwhile() {
        service.finishing = false;
        model.start(all());
        model.start(all());

        assertThat(service.requests).hasSize(1);
    }

    @Test
    void stopsAndKeepsWhatCameIn() {
        service.finishing = false;
        service.answered = 5;
        model.start(all());

        model.stop();

        assertThat(service.cancelled).isTrue();
        assertThat(model.state().now().phase()).isEqualTo(Phase.CANCELLED);
        assertThat(model.state().now().done()).isEqualTo(5);
        assertThat(hosts.state().now().counts().running()).isZero();
    }

    @Test
    void stopsARunThatHadNotBegunYet() {
        service.finishing = false;
        here.hold();
        model.start(all());
        model.stop();

        here.letGo();

        assertThat(service.cancelled).isTrue();
    }

    @Test
    void saysWhyARunDidNotStart() {
        service.refusal = Optional.of(new Refusal(Phrase.of("no account")));

        model.start(all());

        assertThat(model.state().now().phase()).isEqualTo(Phase.REFUSED);
        assertThat(model.state().now().trouble().orElseThrow().in(Locale.ENGLISH)).isEqualTo("no account");
        assertThat(hosts.state().now().counts().running()).isZero();
    }

    @Test
    void tellsTheTimeLeftOnlyWhenThePaceIsKnown() {
        service.finishing = false;
        service.answered = 10;
        model.start(all());
        assertThat(model.state().now().left()).isEmpty();

        now = now.plusSeconds(10);
        here.later();

        assertThat(model.state().now().left()).contains(Duration.ofSeconds(30));
    }

    @Test
    void startsNothingWithoutHostsOrEngine() {
        model.start(new Runs.Request(List.of(), List.of(), Optional.empty()));
        runs.set(Optional.empty());
        model.start(all());

        assertThat(model.state().now()).isEqualTo(RunModel.State.IDLE);
    }

    private Runs.Request all() {
        return new Runs.Request(fleet, List.of(), Optional.empty());
    }
}

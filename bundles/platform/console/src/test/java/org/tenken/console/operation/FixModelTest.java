package org.tenken.console.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tenken.console.fake.FakeOperations;
import org.tenken.console.fake.Here;
import org.tenken.console.fake.Sample;
import org.tenken.console.operation.FixModel.Phase;
import org.tenken.console.port.Operations;
import org.tenken.console.port.Phrase;

class FixModelTest {
    private final Here here = new Here();
    private final FakeOperations service = new FakeOperations();
    private final List<FixModel> changed = new ArrayList<>();

    @Test
    void plansAtOnceAndChangesNothing() {
        FixModel model = fix("services.enable", 7);

        assertThat(model.state().now().phase()).isEqualTo(Phase.PLANNED);
        assertThat(service.applied).isEmpty();
        assertThat(model.state().now().changing()).isEqualTo(6);
        assertThat(model.state().now().obstacles()).extracting(Operations.HostPlan::host).containsExactly("lab-0007");
    }

    @Test
    void groupsTheSameStepOverHosts() {
        List<Change> changes = fix("services.enable", 6).state().now().changes();

        assertThat(changes).extracting(change -> change.what().in(Locale.ENGLISH), change -> change.state(), change -> change.hosts().size())
                .containsExactly(
                        tuple("wuauserv  StartMode", Operations.State.PLANNED, 6),
                        tuple("wuauserv  State", Operations.State.PLANNED, 6),
                        tuple("UsoSvc  StartMode", Operations.State.PLANNED, 4),
                        tuple("UsoSvc  StartMode", Operations.State.ALREADY, 2));
    }

    @Test
    void appliesTheVeryPlanThatWasShownAndSaysSo() {
        FixModel model = fix("services.enable", 3);
        Operations.Preview shown = model.state().now().preview().orElseThrow();

        model.apply();

        assertThat(service.applied).containsExactly(shown);
        assertThat(model.state().now().phase()).isEqualTo(Phase.APPLIED);
        assertThat(model.state().now().verified()).isEqualTo(3);
        assertThat(changed).containsExactly(model);
    }

    @Test
    void appliesNothingTwice() {
        FixModel model = fix("services.enable", 3);

        model.apply();
        model.apply();

        assertThat(service.applied).hasSize(1);
    }

    @Test
    void appliesNothingWhereNothingCanBeDone() {
        FixModel model = FixModel.fix(service, "services.enable", Phrase.of(""), List.of(), here.threads(), changed::add);

        model.apply();

        assertThat(service.applied).isEmpty();
    }

    @Test
    void asksForValuesBeforeItReadsAnyHost() {
        FixModel model = fix("network.proxy.set", 2);
        assertThat(model.state().now().phase()).isEqualTo(Phase.ASKING);
        assertThat(model.state().now().complete()).isFalse();
        assertThat(service.inputs).isEmpty();

        model.give("proxy", "proxy.example:8080");
        assertThat(model.state().now().complete()).isTrue();
        model.plan();

        assertThat(service.inputs).containsExactly(Map.of("proxy", "proxy.example:8080"));
        assertThat(model.state().now().phase()).isEqualTo(Phase.PLANNED);
    }

    @Test
    void dropsAPlanWhenAValueChanges() {
        FixModel model = fix("network.proxy.set", 2);
        model.give("proxy", "one:1");
        model.plan();

        model.give("proxy", "two:2");
        model.apply();

        assertThat(model.state().now().phase()).isEqualTo(Phase.ASKING);
        assertThat(service.applied).isEmpty();
    }

    @Test
    void plansTheWayBackOfWhatWasDone() {
        FixModel model = fix("services.enable", 2);
        model.apply();

        FixModel back = FixModel.undo(service, model.state().now().outcome().orElseThrow(), here.threads(), changed::add);

        assertThat(back.state().now().undo()).isTrue();
        assertThat(back.state().now().phase()).isEqualTo(Phase.PLANNED);
        assertThat(service.applied).hasSize(1);
    }

    @Test
    void stopsWhatIsGoingOn() {
        FixModel model = fix("services.enable", 2);
        here.hold();
        model.plan();

        model.stop();

        assertThat(service.cancelled).isTrue();
    }

    private FixModel fix(String id, int hosts) {
        return FixModel.fix(service, id, Phrase.of(id), Sample.hosts(hosts), here.threads(), changed::add);
    }
}

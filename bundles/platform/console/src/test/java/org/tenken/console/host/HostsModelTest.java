package org.tenken.console.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tenken.console.fake.Here;
import org.tenken.console.fake.Sample;
import org.tenken.console.port.Finding;
import org.tenken.console.port.Host;
import org.tenken.console.port.HostResult;
import org.tenken.console.port.Phrase;
import org.tenken.console.port.Status;
import org.tenken.console.port.Title;

class HostsModelTest {
    private final Here here = new Here();
    private final HostsModel model = new HostsModel(here.threads());

    @Test
    void putsTheWorstFirstAndTheUnreachedBeforeWarnings() {
        model.open(Sample.hosts(4), Sample.checks());

        model.accept(List.of(result(1, Status.OK), result(2, Status.WARN), unreached(3), result(4, Status.FAIL)));
        model.settled();

        assertThat(shown()).containsExactly("lab-0004", "lab-0003", "lab-0002", "lab-0001");
    }

    @Test
    void leavesRowsWhereTheyAreWhileResultsArrive() {
        model.open(Sample.hosts(3), Sample.checks());

        model.accept(List.of(result(3, Status.FAIL)));

        assertThat(shown()).containsExactly("lab-0001", "lab-0002", "lab-0003");
        assertThat(model.state().now().table().cell(2, 0)).isEqualTo(Cell.FAIL);
    }

    @Test
    void turnsAnOrderRoundAtTheSecondClick() {
        model.open(Sample.hosts(3), Sample.checks());

        model.sort(Sort.NAME);
        assertThat(shown()).containsExactly("lab-0001", "lab-0002", "lab-0003");
        model.sort(Sort.NAME);
        assertThat(shown()).containsExactly("lab-0003", "lab-0002", "lab-0001");
        model.sort("time.clock");
        assertThat(model.state().now().sort()).isEqualTo(new Sort("time.clock", false));
    }

    @Test
    void keepsTheSelectionThroughSortingAndFiltering() {
        model.open(Sample.hosts(5), Sample.checks());
        model.pick(1, Pick.ONLY);
        model.pick(3, Pick.EXTEND);

        model.sort(Sort.NAME);
        model.sort(Sort.NAME);
        model.filter(new Filter("0001"));

        assertThat(model.state().now().selection().rows()).containsExactly(1, 2, 3);
        assertThat(model.state().now().selection().lead()).isEqualTo(3);
        assertThat(model.state().now().targets()).extracting(Host::name).containsExactly("lab-0002", "lab-0003", "lab-0004");
    }

    @Test
    void extendsFromTheAnchorInBothDirectionsAndStopsAtTheEnds() {
        model.open(Sample.hosts(5), Sample.checks());
        model.pick(2, Pick.ONLY);

        model.pick(99, Pick.EXTEND);
        assertThat(model.state().now().selection().rows()).containsExactly(2, 3, 4);
        model.pick(-1, Pick.EXTEND);
        assertThat(model.state().now().selection().rows()).containsExactly(0, 1, 2);
        model.pick(4, Pick.TOGGLE);
        assertThat(model.state().now().selection().rows()).containsExactly(0, 1, 2, 4);
    }

    @Test
    void picksNothingWhereNothingIsShown() {
        model.pick(0, Pick.ONLY);

        assertThat(model.state().now().selection()).isSameAs(Selection.NONE);
        assertThat(model.state().now().current()).isEmpty();
    }

    @Test
    void runsOnAllShownHostsUntilTwoArePicked() {
        model.open(Sample.hosts(5), Sample.checks());

        model.pick(0, Pick.ONLY);
        assertThat(model.state().now().targetCount()).isEqualTo(5);
        model.pick(1, Pick.TOGGLE);
        assertThat(model.state().now().targets()).hasSize(2);
    }

    @Test
    void believesTheLastFilterWhenAnEarlierOneAnswersLate() {
        model.open(Sample.hosts(30), Sample.checks());
        here.hold();

        model.filter(new Filter("0001"));
        model.filter(new Filter("0002"));
        here.letGoNewestFirst();

        assertThat(shown()).containsExactly("lab-0002");
    }

    @Test
    void marksWhatIsBeingCheckedAndPutsTheRestBackAtTheEnd() {
        List<Host> hosts = Sample.hosts(2);
        model.open(hosts, Sample.checks());
        model.accept(List.of(result(1, Status.OK)));

        model.started(hosts, List.of("time.clock"));
        assertThat(model.state().now().table().cell(0, 0)).isEqualTo(Cell.RUNNING);
        assertThat(model.state().now().table().cell(0, 1)).isEqualTo(Cell.NONE);
        assertThat(model.state().now().counts().running()).isEqualTo(2);
        model.settled();

        assertThat(model.state().now().table().cell(0, 0)).isEqualTo(Cell.OK);
        assertThat(model.state().now().table().cell(1, 0)).isEqualTo(Cell.NONE);
    }

    @Test
    void keepsOtherChecksWhenOneIsRunAgain() {
        model.open(Sample.hosts(1), Sample.checks());
        model.accept(List.of(result(1, Status.FAIL)));

        model.accept(List.of(new HostResult("lab-0001", "", Optional.empty(), List.of(finding("network.dns", Status.OK)))));

        assertThat(model.state().now().table().cell(0, 0)).isEqualTo(Cell.FAIL);
        assertThat(model.state().now().table().cell(0, 2)).isEqualTo(Cell.OK);
        assertThat(model.state().now().table().system(0)).isEqualTo("Windows Server 2022");
    }

    @Test
    void keepsWhatIsKnownWhenColumnsComeAndGo() {
        model.open(Sample.hosts(1), Sample.checks());
        model.accept(List.of(result(1, Status.FAIL)));

        model.checks(Sample.checks().subList(0, 1));
        assertThat(model.state().now().table().cell(0, 0)).isEqualTo(Cell.FAIL);
        model.checks(Sample.checks());
        assertThat(model.state().now().table().cell(0, 0)).isEqualTo(Cell.FAIL);
    }

    @Test
    void countsOnlyWhatIsKnown() {
        model.open(Sample.hosts(5), Sample.checks());
        assertThat(model.state().now().counts()).isEqualTo(new Counts(5, 0, 0, 0, 0, 0, 0, List.of()));

        model.accept(List.of(result(1, Status.OK), result(2, Status.WARN), unreached(3), result(4, Status.FAIL)));

        assertThat(model.state().now().counts()).isEqualTo(
                new Counts(5, 4, 1, 1, 1, 1, 0, List.of(new Counts.Top(Sample.checks().get(0), 2))));
    }

    @Test
    void callsAGapInTheChecksNeitherHealthyNorFailing() {
        model.open(Sample.hosts(1), Sample.checks());

        model.accept(List.of(result(1, Status.NOT_CHECKED)));

        assertThat(model.state().now().table().health(0)).isEqualTo(Health.GAPS);
        assertThat(model.state().now().counts().healthy()).isZero();
    }

    @Test
    void copiesPickedRowsWithAHeaderAndNoFormula() {
        model.open(List.of(new Host("=cmd", "10.0.0.1", List.of()), new Host("b", "10.0.0.2", List.of())), Sample.checks().subList(0, 1));
        model.pickAll();

        String text = Copy.rows(model.state().now(), new PlainWording());

        assertThat(text.lines()).containsExactly("host\taddress\tos\thealth\ttime.clock", "'=cmd\t10.0.0.1\t\tUNKNOWN\tNONE", "b\t10.0.0.2\t\tUNKNOWN\tNONE");
    }

    private List<String> shown() {
        HostsModel.State state = model.state().now();
        return state.order().rows().mapToObj(row -> state.table().hosts().get(row).name()).toList();
    }

    private static HostResult result(int number, Status status) {
        return new HostResult(String.format("lab-%04d", number), "Windows Server 2022", Optional.empty(), List.of(finding("time.clock", status)));
    }

    private static HostResult unreached(int number) {
        return new HostResult(String.format("lab-%04d", number), "", Optional.of(Phrase.of("port")), List.of());
    }

    private static Finding finding(String check, Status status) {
        return new Finding(check, status, Phrase.of(""), List.of(), List.of(), List.of());
    }

    private static final class PlainWording implements Copy.Wording {
        @Override
        public String column(String sort) {
            return sort;
        }

        @Override
        public String check(Title check) {
            return check.id();
        }

        @Override
        public String cell(Cell cell) {
            return cell.name();
        }

        @Override
        public String health(Health health) {
            return health.name();
        }
    }
}

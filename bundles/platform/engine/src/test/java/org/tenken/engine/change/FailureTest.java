package org.tenken.engine.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tenken.engine.change.Bench.states;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tenken.api.fix.Act;
import org.tenken.api.fix.Plan;
import org.tenken.api.fix.StartMode;
import org.tenken.api.fix.Step;
import org.tenken.api.fix.Value;
import org.tenken.engine.change.FakeWindows.Fault;
import org.tenken.engine.operation.Execution;
import org.tenken.engine.operation.Operation;
import org.tenken.engine.operation.StepState;
import org.tenken.engine.run.Limits;

class FailureTest {

    private static final int CHANGES = 8;
    private static final Plan PLAN = Plan.whileStopped(List.of("bits", "wuauserv"),
            Step.setAside("%windir%\\SoftwareDistribution"),
            Step.registry("HKLM\\SOFTWARE\\New\\Deep", "n", Value.of(5)),
            Step.mode("W32Time", StartMode.AUTO));

    @TempDir
    private Path data;
    private Bench bench;
    private FakeWindows windows;
    private String before;

    @BeforeEach
    void open() {
        windows = new FakeWindows().service("bits", "Running", "Auto").service("wuauserv", "Running", "Manual")
                .service("W32Time", "Running", "Disabled").key("HKLM\\SOFTWARE")
                .folder("C:\\Windows\\SoftwareDistribution");
        before = windows.state();
        bench = new Bench(data).host("a", windows).fix("reset", PLAN);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    static Stream<Integer> changes() {
        return IntStream.rangeClosed(1, CHANGES).boxed();
    }

    @Test
    void theControlIsThatThePlanMakesSoManyChanges() throws Exception {
        Operation done = bench.apply("reset", "a");

        assertThat(states(done)).containsOnly(StepState.DONE).hasSize(7);
        assertThat(windows.changes).hasSize(CHANGES);
        assertThat(windows.state()).isNotEqualTo(before);
        assertThat(windows.services.get("bits").state + windows.services.get("wuauserv").state)
                .isEqualTo("RunningRunning");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aRefusedChangeTakesEverythingBack(int number) throws Exception {
        windows.faults = Bench.at(number, Fault.REFUSED, what -> {});

        Operation done = bench.apply("reset", "a");

        assertThat(windows.state()).isEqualTo(before);
        assertThat(states(done)).contains(StepState.FAILED).doesNotContain(StepState.DONE, StepState.WAITING,
                StepState.PLANNED);
        assertThat(done.hosts().get(0).verified()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aConnectionLostAfterAChangeCostsNothing(int number) throws Exception {
        windows.faults = Bench.at(number, Fault.LOST_AFTER, what -> {});

        Operation done = bench.apply("reset", "a");

        assertThat(states(done)).as("one request may be half a step")
                .doesNotContain(StepState.WAITING, StepState.IN_DOUBT);
        if (states(done).stream().allMatch(state -> state == StepState.DONE)) {
            assertThat(done.hosts().get(0).verified().orElseThrow().passed()).isTrue();
        } else {
            assertThat(windows.state()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aConnectionLostBeforeAChangeTakesEverythingBack(int number) throws Exception {
        windows.faults = Bench.at(number, Fault.LOST_BEFORE, what -> {});

        bench.apply("reset", "a");

        assertThat(windows.state()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aHostThatDiesLeavesAnHonestRecordAndAWayBack(int number) throws Exception {
        windows.faults = Bench.at(number, Fault.DEAD, what -> {});

        Operation done = bench.apply("reset", "a");

        assertThat(states(done)).contains(StepState.IN_DOUBT).doesNotContain(StepState.WAITING, StepState.PLANNED);
        assertThat(done.hosts().get(0).unreached()).isPresent();
        windows.dead = false;
        windows.faults = what -> Fault.NONE;
        Operation undone = bench.undo(done);
        assertThat(windows.state()).isEqualTo(before);
        assertThat(states(undone)).doesNotContain(StepState.FAILED);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aCancelClosesTheBracketsAndLeavesWhatIsDone(int number) throws Exception {
        AtomicReference<Execution> execution = new AtomicReference<>();
        Operation preview = bench.preview("reset", "a");
        windows.faults = Bench.at(number, Fault.NONE, what -> {
            while (execution.get() == null) {
                Thread.onSpinWait();
            }
            execution.get().cancel();
        });
        execution.set(bench.operations().apply(preview, bench.engine.connection, Limits.USUAL, host -> {}));

        Operation done = Bench.await(execution.get());

        assertThat(windows.services.get("bits").state).isEqualTo("Running");
        assertThat(windows.services.get("wuauserv").state).isEqualTo("Running");
        assertThat(states(done)).doesNotContain(StepState.WAITING, StepState.PLANNED, StepState.FAILED);
        assertThat(bench.undo(done).hosts().size()).isLessThan(2);
        assertThat(windows.state()).isEqualTo(before);
    }

    @Test
    void aServiceThatCameBackByItselfIsStoppedAgainForTheStepInsideItsBracket() throws Exception {
        windows.faults = Bench.at(3, Fault.NONE, what -> windows.service("wuauserv", "Running", "Manual"));

        Operation done = bench.apply("reset", "a");

        assertThat(states(done)).containsOnly(StepState.DONE);
        assertThat(windows.changes.stream().filter(what -> what.startsWith("StopService [wuauserv]"))).hasSize(2);
    }

    @Test
    void undoDoesNotCrossAFinalActAndTheBracketIsClosedAllTheSame() throws Exception {
        Step act = new Step.Run(List.of("final"), false, List.of(0), Duration.ofMinutes(1), Act.FINAL);
        bench.fix("final", Plan.whileStopped(List.of("bits"), Step.mode("W32Time", StartMode.AUTO), act,
                Step.mode("wuauserv", StartMode.DISABLED), Step.registry("HKLM\\SOFTWARE\\X", "n", Value.of(1))));
        windows.faults = what -> what.startsWith("SetDWORDValue") ? Fault.REFUSED : Fault.NONE;

        Operation done = bench.apply("final", "a");

        assertThat(states(done)).containsExactly(StepState.DONE, StepState.DONE, StepState.DONE, StepState.UNDONE,
                StepState.FAILED, StepState.DONE);
        assertThat(windows.services.get("bits").state).isEqualTo("Running");
        assertThat(windows.services.get("wuauserv").mode).isEqualTo("Manual");
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void anActWhoseEndNobodySawIsRepeatedOnlyWhereThatIsHarmless(Act act) throws Exception {
        Step run = new Step.Run(List.of("tool"), false, List.of(0), Duration.ofMinutes(1), act);
        bench.fix("act", Plan.whileStopped(List.of("bits"), run));
        windows.faults = Bench.at(2, Fault.LOST_AFTER, what -> {});

        Operation done = bench.apply("act", "a");

        boolean again = act == Act.REPEATABLE;
        assertThat(windows.changes.stream().filter("tool"::equals)).hasSize(again ? 2 : 1);
        assertThat(states(done)).containsExactly(StepState.DONE, again ? StepState.DONE : StepState.IN_DOUBT,
                StepState.DONE);
        assertThat(windows.services.get("bits").state).isEqualTo("Running");
    }

    @Test
    void aStepThatCannotBeTakenBackIsLeftToAPersonAndTheOthersAreTakenBack() throws Exception {
        bench.fix("stuck", Plan.of(Step.mode("bits", StartMode.MANUAL), Step.mode("W32Time", StartMode.AUTO),
                new Step.Call("root/cimv2", "A", new TreeMap<>(), "Fails", new TreeMap<>(), Act.REPEATABLE)));
        windows.methods.put("Fails", 1L);
        windows.faults = what -> what.contains("[Disabled]") ? Fault.REFUSED : Fault.NONE;

        Operation done = bench.apply("stuck", "a");

        assertThat(states(done)).containsExactly(StepState.UNDONE, StepState.NEEDS_HUMAN, StepState.FAILED);
    }
}

package org.tenken.engine.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tenken.engine.change.Bench.states;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenken.api.fix.Act;
import org.tenken.api.fix.Plan;
import org.tenken.api.fix.StartMode;
import org.tenken.api.fix.Step;
import org.tenken.api.read.Ask;
import org.tenken.api.read.Place;
import org.tenken.api.read.Read;
import org.tenken.api.read.Where;
import org.tenken.engine.change.kept.OperationFiles;
import org.tenken.engine.operation.Operation;
import org.tenken.engine.operation.OperationFailure;
import org.tenken.engine.operation.StepState;
import org.tenken.engine.run.Limits;
import org.tenken.spi.Session;

class ApplyTest {

    private static final Plan RESYNC = Plan.of(Step.mode("W32Time", StartMode.AUTO), Step.start("W32Time"),
            Step.attempt(Step.command("w32tm", "/resync", "/rediscover")));

    @TempDir
    private Path data;
    private Bench bench;
    private final FakeWindows windows = new FakeWindows().service("W32Time", "Stopped", "Disabled");

    @BeforeEach
    void open() {
        bench = new Bench(data).host("a", windows).fix("resync", RESYNC);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void doesEveryStepInOrderAndChecksAgain() throws Exception {
        Operation done = bench.apply("resync", "a");

        assertThat(states(done)).containsExactly(StepState.DONE, StepState.DONE, StepState.DONE);
        assertThat(windows.changes).containsExactly("ChangeStartMode [W32Time]{StartMode=[Automatic]}",
                "StartService [W32Time]{}",
                "w32tm /resync /rediscover");
        assertThat(done.hosts().get(0).verified().orElseThrow().checks()).isEqualTo(Map.of("service.runs", "ok"));
        assertThat(done.finished()).isPresent();
    }

    @Test
    void sendsNothingForWhatIsAlreadySo() throws Exception {
        windows.service("W32Time", "Running", "Auto");

        Operation done = bench.apply("resync", "a");

        assertThat(states(done)).containsExactly(StepState.ALREADY, StepState.ALREADY, StepState.DONE);
        assertThat(windows.changes).containsExactly("w32tm /resync /rediscover");
    }

    @Test
    void aFailedTryStopsNothing() throws Exception {
        windows.commands.put("w32tm", new Session.CommandResult(1, "", "no time data"));

        Operation done = bench.apply("resync", "a");

        assertThat(states(done)).containsExactly(StepState.DONE, StepState.DONE, StepState.FAILED);
        assertThat(done.hosts().get(0).verified().orElseThrow().passed()).isTrue();
    }

    @Test
    void everythingIsKeptOnTheDiskBeforeItIsSent() throws Exception {
        Operation preview = bench.preview("resync", "a");
        List<List<StepState>> kept = new ArrayList<>();
        windows.faults = what -> {
            kept.add(keptStates(preview.id()));
            return FakeWindows.Fault.NONE;
        };

        Operation done = bench.apply(preview);

        assertThat(kept).containsExactly(
                List.of(StepState.WAITING, StepState.PLANNED, StepState.PLANNED),
                List.of(StepState.DONE, StepState.WAITING, StepState.PLANNED),
                List.of(StepState.DONE, StepState.DONE, StepState.WAITING));
        assertThat(bench.operations().operation(done.id())).isEqualTo(done);
    }

    private List<StepState> keptStates(String id) {
        try {
            return states(new OperationFiles(data.resolve("operations")).read(id).operation());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void nothingIsSentThatCannotBeKept() throws Exception {
        Operation preview = bench.preview("resync", "a");
        Files.writeString(data.resolve("operations"), "a file where the folder should be");

        assertThatThrownBy(() -> bench.apply(preview)).isInstanceOfSatisfying(OperationFailure.class,
                failure -> assertThat(failure.kind()).isEqualTo(OperationFailure.Kind.DATA));
        assertThat(windows.changes).isEmpty();
    }

    @Test
    void aPlanIsCarriedOutOnceAndOnlyAsItWasShown() throws Exception {
        Operation preview = bench.preview("resync", "a");
        Operation other = new Operation(preview.id(), "other", preview.undoes(), preview.reach(), preview.inputs(),
                preview.plan(),
                preview.by(), preview.created(), preview.started(), preview.finished(), preview.hosts());

        assertThatThrownBy(() -> bench.apply(other)).hasMessageContaining("operation.changed");
        bench.apply(preview);
        assertThatThrownBy(() -> bench.apply(preview)).hasMessageContaining("operation.applied");
    }

    @Test
    void waitsWhileAServiceIsOnItsWay() throws Exception {
        windows.pendingReads = 5;

        assertThat(states(bench.apply("resync", "a"))).containsExactly(StepState.DONE, StepState.DONE, StepState.DONE);
        assertThat(bench.pauses).startsWith(Duration.ofMillis(100), Duration.ofMillis(200), Duration.ofMillis(400));
    }

    @Test
    void givesAServiceUpThatNeverArrivesAndTakesTheRestBack() throws Exception {
        windows.pendingReads = 1_000_000;

        Operation done = bench.apply("resync", "a");

        assertThat(states(done)).containsExactly(StepState.UNDONE, StepState.NEEDS_HUMAN, StepState.SKIPPED);
        assertThat(windows.services.get("W32Time").mode).isEqualTo("Disabled");
    }

    @Test
    void aSecondOperationOnAHostIsRefusedWhileOneIsUnderWay() throws Exception {
        FileOperations operations = bench.operations();
        Operation first = Bench.await(operations.preview(bench.request("resync", Map.of(), "a"), host -> {}));
        Operation second = Bench.await(operations.preview(bench.request("resync", Map.of(), "a"), host -> {}));
        List<Operation> inside = new ArrayList<>();
        windows.faults = Bench.at(1, FakeWindows.Fault.NONE, what -> inside.add(
                operations.apply(second, bench.engine.connection, Limits.USUAL, host -> {}).result().join()));

        Operation done = Bench.await(operations.apply(first, bench.engine.connection, Limits.USUAL, host -> {}));

        assertThat(inside.get(0).hosts().get(0).refused().orElseThrow().key()).isEqualTo("operation.refused.busy");
        assertThat(states(inside.get(0))).containsOnly(StepState.REFUSED);
        assertThat(states(done)).containsOnly(StepState.DONE);
    }

    @Test
    void aListenerThatBreaksBreaksNothing() throws Exception {
        Operation preview = bench.preview("resync", "a");

        Operation done = Bench.await(bench.operations().apply(preview, bench.engine.connection, Limits.USUAL, host -> {
            throw new IllegalStateException();
        }));

        assertThat(states(done)).containsOnly(StepState.DONE);
    }

    @Test
    void plansAnIncludedFixWhenItsTurnComes() throws Exception {
        bench.fix("outer", Plan.of(Step.mode("W32Time", StartMode.MANUAL), new Step.Apply("resync"),
                Step.stop("W32Time")));

        Operation done = bench.apply("outer", "a");

        assertThat(states(done)).containsOnly(StepState.DONE).hasSize(6);
        assertThat(windows.services.get("W32Time").mode).isEqualTo("Auto");
        assertThat(windows.services.get("W32Time").state).isEqualTo("Stopped");
    }

    @Test
    void aFixThatIncludesItselfEnds() throws Exception {
        bench.fix("loop", Plan.of(Step.mode("W32Time", StartMode.AUTO), new Step.Apply("loop")));

        Operation done = bench.apply("loop", "a");

        assertThat(states(done)).containsExactly(StepState.UNDONE, StepState.DONE, StepState.ALREADY, StepState.FAILED);
        assertThat(windows.services.get("W32Time").mode).isEqualTo("Disabled");
    }

    @Test
    void anIncludedFixSpeaksItsOwnModulesWords() throws Exception {
        bench.fix("inner", Plan.of(new Step.Guided("look", ""))).fix("outer", Plan.of(new Step.Apply("inner")));

        Operation done = bench.apply("outer", "a");

        assertThat(done.hosts().get(0).steps().get(1).words().what().module()).isEqualTo("module.inner");
    }

    @Test
    void parksForAPerson() throws Exception {
        bench.fix("guided", Plan.of(Step.mode("W32Time", StartMode.AUTO), new Step.Guided("look", "https://example"),
                Step.start("W32Time")));

        assertThat(states(bench.apply("guided", "a"))).containsExactly(StepState.DONE, StepState.NEEDS_HUMAN,
                StepState.SKIPPED);
    }

    @Test
    void waitsUntilAReadGivesAValue() throws Exception {
        Ask state = new Ask(new Read.Wql("root/cimv2", "Win32_Service", List.of("Name", "State"),
                Where.any("Name", "W32Time")),
                Place.HOST, Duration.ZERO);
        bench.fix("until", Plan.of(new Step.Until(state, "State", "Stopped", Duration.ofSeconds(5)),
                new Step.Until(state, "State", "Running", Duration.ofSeconds(5))));

        Operation done = bench.apply("until", "a");

        assertThat(states(done)).containsExactly(StepState.DONE, StepState.FAILED);
        assertThat(bench.pauses.stream().reduce(Duration.ZERO, Duration::plus)).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void callsAMethodAndTakesItsReturnValueSeriously() throws Exception {
        Step call = new Step.Call("root/cimv2", "Win32_OperatingSystem", new TreeMap<>(), "SetDateTime",
                new TreeMap<>(), Act.ONCE);
        bench.fix("call", Plan.of(Step.start("W32Time"), call));
        windows.service("W32Time", "Stopped", "Manual").methods.put("SetDateTime", 8L);

        Operation refused = bench.apply("call", "a");
        windows.methods.put("SetDateTime", 3010L);
        Operation done = bench.apply("call", "a");

        assertThat(states(refused)).containsExactly(StepState.UNDONE, StepState.FAILED);
        assertThat(states(done)).containsExactly(StepState.DONE, StepState.DONE);
        assertThat(Bench.notes(done).get(1)).isEqualTo("step.call.restart");
    }
}

package org.tenken.engine.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tenken.engine.change.Bench.notes;
import static org.tenken.engine.change.Bench.states;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenken.api.fix.Act;
import org.tenken.api.fix.Plan;
import org.tenken.api.fix.StartMode;
import org.tenken.api.fix.Step;
import org.tenken.api.fix.Value;
import org.tenken.api.read.Bytes;
import org.tenken.engine.operation.Operation;
import org.tenken.engine.operation.OperationFailure;
import org.tenken.engine.operation.StepState;

class UndoTest {

    private static final String KEY = "HKLM\\SOFTWARE\\Connections";
    private static final Plan RESET = Plan.whileStopped(List.of("bits", "wuauserv"),
            Step.setAside("%windir%\\SoftwareDistribution"));

    @TempDir
    private Path data;
    private Bench bench;
    private FakeWindows windows;

    @BeforeEach
    void open() {
        windows = new FakeWindows().service("bits", "Running", "Auto").service("wuauserv", "Running", "Manual")
                .service("W32Time", "Stopped", "Disabled").key("HKLM\\SOFTWARE")
                .folder("C:\\Windows\\SoftwareDistribution");
        bench = new Bench(data).host("a", windows);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void putsBackWhatWasFoundInReverseOrder() throws Exception {
        bench.fix("resync", Plan.of(Step.mode("W32Time", StartMode.AUTO), Step.start("W32Time"),
                Step.attempt(Step.command("w32tm"))));
        String before = windows.state();
        Operation done = bench.apply("resync", "a");

        Operation preview = bench.previewUndo(done);
        Operation undone = bench.apply(preview);

        assertThat(states(preview)).containsExactly(StepState.SKIPPED, StepState.PLANNED, StepState.PLANNED);
        assertThat(notes(preview).get(0)).isEqualTo("step.undo.not");
        assertThat(preview.undoes()).contains(done.id());
        assertThat(states(undone)).containsExactly(StepState.SKIPPED, StepState.DONE, StepState.DONE);
        assertThat(windows.state()).isEqualTo(before);
        assertThat(undone.hosts().get(0).verified().orElseThrow().checks())
                .isEqualTo(Map.of("service:W32Time", "ok", "service-start:W32Time", "ok"));
    }

    @Test
    void previewingAnUndoSendsNothingButReads() throws Exception {
        bench.fix("resync", Plan.of(Step.mode("W32Time", StartMode.AUTO)));
        Operation done = bench.apply("resync", "a");
        windows.changes.clear();

        bench.previewUndo(done);

        assertThat(windows.changes).isEmpty();
        bench.undo(done);
        assertThat(windows.changes).as("the control").hasSize(1);
    }

    @Test
    void leavesAloneWhatChangedSince() throws Exception {
        bench.fix("mode", Plan.of(Step.mode("W32Time", StartMode.AUTO), Step.registry(KEY, "n", Value.of(1))));
        Operation done = bench.apply("mode", "a");
        windows.services.get("W32Time").mode = "Manual";

        Operation undone = bench.undo(done);

        assertThat(states(undone)).containsExactly(StepState.DONE, StepState.SKIPPED);
        assertThat(notes(undone).get(1)).isEqualTo("step.undo.changed");
        assertThat(windows.services.get("W32Time").mode).isEqualTo("Manual");
    }

    @Test
    void doesNotAskThatOfARunState() throws Exception {
        bench.fix("stop", Plan.of(Step.stop("bits")));
        Operation done = bench.apply("stop", "a");
        windows.service("bits", "Paused", "Auto");

        bench.undo(done);

        assertThat(windows.services.get("bits").state).isEqualTo("Running");
    }

    @Test
    void restoresTypeAndBytesOfARegistryValue() throws Exception {
        windows.value(KEY, "blob", 3, List.of("70", "0", "255")).value(KEY, "text", 1, "old")
                .value(KEY, "path", 2, "%windir%\\x")
                .value(KEY, "big", 11, "18446744073709551615").value(KEY, "many", 7, List.of("a", "b"));
        String before = windows.state();
        bench.fix("values", Plan.of(Step.registry(KEY, "blob", new Value.Binary(Bytes.of(new byte[] {1}))),
                Step.registry(KEY, "text", Value.of(3)), Step.registry(KEY, "path", new Value.Absent()),
                Step.registry(KEY, "big", Value.of(1)), Step.registry(KEY, "many", Value.of("one"))));
        Operation done = bench.apply("values", "a");

        assertThat(states(done)).containsOnly(StepState.DONE);
        assertThat(windows.state()).isNotEqualTo(before);
        assertThat(states(bench.undo(done))).containsOnly(StepState.DONE);
        assertThat(windows.state()).isEqualTo(before);
    }

    @Test
    void removesOnlyTheKeysItMadeAndOnlyWhileTheyAreEmpty() throws Exception {
        bench.fix("deep", Plan.of(Step.registry("HKLM\\SOFTWARE\\New\\Deep", "n", Value.of(1))));
        String before = windows.state();

        bench.undo(bench.apply("deep", "a"));
        assertThat(windows.state()).isEqualTo(before);

        Operation done = bench.apply("deep", "a");
        windows.value("HKLM\\SOFTWARE\\New\\Deep", "someone's", 1, "x");
        Operation undone = bench.undo(done);
        assertThat(windows.registry.get("HKLM\\SOFTWARE\\New\\Deep")).containsOnlyKeys("someone's");
        assertThat(undone.hosts().get(0).verified().orElseThrow().passed()).isTrue();
    }

    @Test
    void anExpandableTextThatCannotBeReadAsItIsIsLeftAlone() throws Exception {
        windows.value(KEY, "path", 2, "C:\\Windows\\x");
        bench.fix("values", Plan.of(Step.registry(KEY, "path", Value.of("y"))));

        assertThat(bench.preview("values", "a").hosts().get(0).refused().orElseThrow().key())
                .isEqualTo("step.registry.expandable");
    }

    @Test
    void putsAFolderBackAlsoWhenWindowsHasBuiltANewOne() throws Exception {
        bench.fix("reset", RESET);
        Operation done = bench.apply("reset", "a");
        windows.folder("C:\\Windows\\SoftwareDistribution");

        Operation undone = bench.undo(done);

        assertThat(states(done)).containsOnly(StepState.DONE);
        assertThat(states(undone)).containsOnly(StepState.DONE).hasSize(5);
        assertThat(windows.folders).containsExactly("C:\\Windows\\SoftwareDistribution",
                "C:\\Windows\\SoftwareDistribution_bak2");
        assertThat(windows.changes.subList(5, windows.changes.size()).stream().map(what -> what.split(" ")[0]))
                .containsExactly(
                "StopService", "StopService", "Rename", "Rename", "StartService", "StartService");
        assertThat(undone.hosts().get(0).verified().orElseThrow().passed()).isTrue();
    }

    @Test
    void aFolderThatIsNoLongerBesideIsLeftAlone() throws Exception {
        bench.fix("reset", RESET);
        Operation done = bench.apply("reset", "a");
        windows.folders.clear();

        Operation undone = bench.undo(done);

        assertThat(states(undone).get(2)).isEqualTo(StepState.SKIPPED);
        assertThat(windows.services.get("bits").state).isEqualTo("Running");
    }

    @Test
    void doesNotCrossAFinalAct() throws Exception {
        bench.fix("final", Plan.of(Step.mode("W32Time", StartMode.AUTO),
                new Step.Run(List.of("final"), false, List.of(0), Duration.ofMinutes(1), Act.FINAL),
                Step.mode("bits", StartMode.MANUAL)));
        Operation done = bench.apply("final", "a");

        Operation undone = bench.undo(done);

        assertThat(states(undone)).containsExactly(StepState.DONE, StepState.SKIPPED, StepState.SKIPPED);
        assertThat(notes(undone)).endsWith("step.undo.not", "step.undo.behind-final");
        assertThat(windows.services.get("W32Time").mode).isEqualTo("Auto");
    }

    @Test
    void anUndoWithoutAnyCellProvesNothing() throws Exception {
        bench.fix("run", Plan.of(Step.command("tool")));

        Operation undone = bench.undo(bench.apply("run", "a"));

        assertThat(states(undone)).containsExactly(StepState.SKIPPED);
        assertThat(undone.hosts().get(0).verified()).isEmpty();
    }

    @Test
    void aSecondUndoFindsNothingLeftToDo() throws Exception {
        bench.fix("mode", Plan.of(Step.mode("W32Time", StartMode.AUTO)));
        Operation done = bench.apply("mode", "a");
        bench.undo(done);

        assertThat(states(bench.previewUndo(done))).containsExactly(StepState.ALREADY);
    }

    @Test
    void anUndoIsNotUndoneAndAnUnknownOperationIsNamed() throws Exception {
        bench.fix("mode", Plan.of(Step.mode("W32Time", StartMode.AUTO)));
        Operation undone = bench.undo(bench.apply("mode", "a"));

        assertThatThrownBy(() -> bench.previewUndo(undone)).hasMessageContaining("operation.undo.undo");
        assertThatThrownBy(() -> bench.operations().operation("20200101-000000-abcd"))
                .isInstanceOfSatisfying(OperationFailure.class,
                failure -> assertThat(failure.kind()).isEqualTo(OperationFailure.Kind.USAGE));
        assertThatThrownBy(() -> bench.operations().operation("../../etc/passwd"))
                .hasMessageContaining("operation.unknown");
    }
}

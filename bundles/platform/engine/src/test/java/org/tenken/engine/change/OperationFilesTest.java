package org.tenken.engine.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tenken.engine.change.Bench.states;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenken.api.fix.Plan;
import org.tenken.api.fix.StartMode;
import org.tenken.api.fix.Step;
import org.tenken.engine.change.kept.Kept;
import org.tenken.engine.change.kept.OperationFiles;
import org.tenken.engine.operation.History;
import org.tenken.engine.operation.Operation;
import org.tenken.engine.operation.OperationFailure;
import org.tenken.engine.operation.StepState;

class OperationFilesTest {

    @TempDir
    private Path data;
    private Bench bench;
    private final FakeWindows windows = new FakeWindows().service("W32Time", "Stopped", "Disabled")
            .service("bits", "Running", "Auto");

    @BeforeEach
    void open() {
        bench = new Bench(data).host("a", windows).fix("fix", Plan.whileStopped(List.of("bits"),
                Step.mode("W32Time", StartMode.AUTO),
                Step.attempt(Step.command("w32tm"))));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void anotherProcessReadsWhatThisOneKept() throws Exception {
        Operation first = bench.apply("fix", "a");
        Operation second = bench.apply("fix", "a");

        History history = bench.operations().history();

        assertThat(history.operations()).containsExactlyInAnyOrder(first, second);
        assertThat(history.unreadable()).isEmpty();
    }

    @Test
    void anUnreadableFileGetsOneLineAndHidesNothing() throws Exception {
        Operation good = bench.apply("fix", "a");
        Path file = data.resolve("operations").resolve(good.id() + ".json");
        String text = Files.readString(file);
        List<String> broken = new ArrayList<>(List.of("", "{", "[]", "null", "{\"schemaVersion\":9}", text + "x",
                text.replace("\"schemaVersion\":1", "\"schemaVersion\":2"),
                text.replace("\"is\":\"Set\"", "\"is\":\"Evil\""),
                text.replace("\"DONE\"", "\"DOME\""), text.replace(good.id(), "20200101-000000-abcd")));
        for (int cut = 1; cut < text.length(); cut += 97) {
            broken.add(text.substring(0, cut));
        }
        int count = 0;
        for (String each : broken) {
            Files.writeString(data.resolve("operations").resolve(String.format("20200101-%06d-ffff.json", ++count)),
                    each);
        }

        History history = bench.operations().history();

        assertThat(history.operations()).containsExactly(good);
        assertThat(history.unreadable()).hasSize(broken.size()).allSatisfy(failure -> {
            assertThat(failure.kind()).isEqualTo(OperationFailure.Kind.DATA);
            assertThat(failure.getMessage()).contains("operations").contains("-ffff.json").doesNotContain("\n");
        });
    }

    @Test
    void aFolderThatCannotBeReadGetsOneLine() throws Exception {
        Files.writeString(data.resolve("operations"), "a file where the folder should be");

        History history = bench.operations().history();

        assertThat(history.operations()).isEmpty();
        assertThat(history.unreadable()).singleElement().satisfies(failure -> assertThat(failure.getMessage())
                .contains("operation.folder").contains("is no folder"));
    }

    @Test
    void whatIsNoOperationIsPassedOver() throws Exception {
        Files.createDirectories(data.resolve("operations"));
        Files.writeString(data.resolve("operations/notes.txt"), "hello");
        Files.writeString(data.resolve("operations/20200101-000000-ffff.new"), "half");

        assertThat(bench.operations().history()).isEqualTo(new History(List.of(), List.of()));
    }

    @Test
    void aStepUnderWayIsInDoubtOnceItsProcessHasEnded() throws Exception {
        Operation preview = bench.preview("fix", "a");
        List<Kept> moments = new ArrayList<>();
        windows.faults = what -> {
            moments.add(read(preview.id()));
            return FakeWindows.Fault.NONE;
        };
        bench.apply(preview);
        OperationFiles files = new OperationFiles(data.resolve("operations"));
        Kept middle = moments.get(1);
        files.write(new Kept(Kept.SCHEMA, Kept.Owner.current(), middle.operation()));
        assertThat(states(bench.operations().operation(preview.id())))
                .as("the control: while the process lives, it waits")
                .containsExactly(StepState.DONE, StepState.WAITING, StepState.PLANNED, StepState.PLANNED);

        files.write(new Kept(Kept.SCHEMA, new Kept.Owner(Kept.Owner.current().id(), 1), middle.operation()));

        assertThat(states(bench.operations().operation(preview.id())))
                .containsExactly(StepState.DONE, StepState.IN_DOUBT, StepState.SKIPPED, StepState.SKIPPED);
    }

    /** Where the host stood when the process ended: a service's state and another's start mode. */
    private record Moment(Kept kept, String state, String mode) {}

    @Test
    void anOperationWhoseProcessEndedIsTakenBackWhetherOrNotItsLastStepTookEffect() throws Exception {
        Operation preview = bench.preview("fix", "a");
        List<Moment> moments = new ArrayList<>();
        windows.faults = what -> {
            moments.add(new Moment(read(preview.id()), windows.services.get("bits").state,
                    windows.services.get("W32Time").mode));
            return FakeWindows.Fault.NONE;
        };
        bench.apply(preview);
        windows.faults = what -> FakeWindows.Fault.NONE;
        assertThat(moments).hasSize(4);
        for (int i = 0; i < moments.size(); i++) {
            takenBack(preview, moments.get(i), moments.get(i));
            takenBack(preview, moments.get(i), moments.get(Math.min(i + 1, moments.size() - 1)));
        }
    }

    private void takenBack(Operation preview, Moment kept, Moment host) throws Exception {
        windows.service("bits", host.state(), "Auto").service("W32Time", "Stopped", host.mode());
        new OperationFiles(data.resolve("operations")).write(
                new Kept(Kept.SCHEMA, new Kept.Owner(Kept.Owner.current().id(), 1), kept.kept().operation()));

        bench.undo(preview);

        assertThat(windows.state()).isEqualTo("bits=Running/Auto\nW32Time=Stopped/Disabled\n");
    }

    private Kept read(String id) {
        try {
            return new OperationFiles(data.resolve("operations")).read(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aFileIsReplacedWholeOrNotAtAll() throws Exception {
        Operation done = bench.apply("fix", "a");

        assertThat(Files.list(data.resolve("operations")).map(Path::getFileName).map(Path::toString))
                .containsExactly(done.id() + ".json");
        assertThat(new String(Files.readAllBytes(data.resolve("operations").resolve(done.id() + ".json")),
                StandardCharsets.UTF_8))
                .doesNotContain("secret");
    }
}

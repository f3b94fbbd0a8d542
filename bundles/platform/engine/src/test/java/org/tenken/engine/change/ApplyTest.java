package org.tenken.engine.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tenken.engine.change.Bench.states;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenken.api.fix.Plan;
import org.tenken.api.fix.StartMode;
import org.tenken.api.fix.Step;
import org.tenken.engine.operation.Operation;
import org.tenken.engine.operation.StepState;
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
        assertThat(windows.changes).containsExactly("ChangeStartMode [W32Time]{StartMode=[Automatic]}", "StartService [W32Time]{}",
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
}

package org.tenken.engine.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tenken.engine.change.Bench.notes;
import static org.tenken.engine.change.Bench.states;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenken.api.facts.Input;
import org.tenken.api.fix.Act;
import org.tenken.api.fix.Cell;
import org.tenken.api.fix.Fix;
import org.tenken.api.fix.Plan;
import org.tenken.api.fix.StartMode;
import org.tenken.api.fix.Step;
import org.tenken.api.fix.Value;
import org.tenken.api.probe.Probe;
import org.tenken.api.read.InputKind;
import org.tenken.engine.change.kept.PlanDigest;
import org.tenken.engine.operation.Execution;
import org.tenken.engine.operation.HostOperation;
import org.tenken.engine.operation.Operation;
import org.tenken.engine.operation.OperationFailure;
import org.tenken.engine.operation.StepState;
import org.tenken.spi.Rung;
import org.tenken.spi.Session;

class PreviewTest {

    private static final Plan EVERYTHING = Plan.whileStopped(List.of("wuauserv"),
            Step.setAside("%windir%\\SoftwareDistribution"),
            Step.mode("W32Time", StartMode.AUTO), Step.registry("HKLM\\SOFTWARE\\New\\Deep", "n", Value.of(5)),
            Step.command("w32tm"));

    @TempDir
    private Path data;
    private Bench bench;
    private final FakeWindows windows = new FakeWindows().service("W32Time", "Stopped", "Disabled")
            .service("wuauserv", "Running", "Manual")
            .key("HKLM\\SOFTWARE").folder("C:\\Windows\\SoftwareDistribution")
            .folder("C:\\Windows\\SoftwareDistribution_bak");

    @BeforeEach
    void open() {
        bench = new Bench(data).host("a", windows).host("b", windows).fix("all", EVERYTHING);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void sendsNothingButReadsAndKeepsNothing() throws Exception {
        String before = windows.state();

        Operation preview = bench.preview("all", "a");

        assertThat(windows.changes).isEmpty();
        assertThat(windows.requests).isNotEmpty();
        assertThat(windows.state()).isEqualTo(before);
        assertThat(Files.exists(data.resolve("operations"))).isFalse();
        assertThat(preview.applied()).isFalse();
        bench.apply(preview);
        assertThat(windows.changes).as("the control: carrying out does send something else").isNotEmpty();
    }

    @Test
    void saysWhatIsThereAndWhatWillBe() throws Exception {
        Operation preview = bench.preview("all", "a");

        HostOperation host = preview.hosts().get(0);
        assertThat(states(preview)).containsOnly(StepState.PLANNED).hasSize(6);
        assertThat(host.steps().stream().map(step -> step.words().command())).containsExactly("sc stop wuauserv",
                "ren \"%windir%\\SoftwareDistribution\" SoftwareDistribution_bak2",
                "sc config W32Time start= auto", "reg add HKLM\\SOFTWARE\\New\\Deep /v n /t REG_DWORD /d 5 /f", "w32tm",
                "sc start wuauserv");
        assertThat(host.steps().get(5).words().now().key()).isEqualTo("step.service.state.stopped");
        assertThat(host.steps().get(5).words().after().key()).isEqualTo("step.service.state.running");
        assertThat(host.steps().get(3).found()).contains(new Value.Absent());
        assertThat(host.steps().get(3).trace()).contains("HKLM\\SOFTWARE");
        assertThat(host.steps().get(4).words().undo()).isEmpty();
    }

    @Test
    void anUnreachedHostNamesItsRung() throws Exception {
        bench.engine.transport.failing("dead", Rung.PORT, "refused");

        Operation preview = bench.preview("all", "dead", "a");

        assertThat(preview.hosts().get(0).unreached().orElseThrow().rung()).isEqualTo(Rung.PORT);
        assertThat(preview.hosts().get(1).ready()).isTrue();
    }

    @Test
    void theDigestDependsOnStepsAndInputsAndNotOnOrderOrWhatIsFound() throws Exception {
        Operation first = bench.preview("all", "a", "b");
        windows.service("W32Time", "Running", "Manual");
        Operation second = bench.preview("all", "b", "a");
        bench.fix("all", Plan.of(Step.start("W32Time")));
        Operation other = bench.preview("all", "a", "b");

        assertThat(first.plan()).matches("[0-9a-f]{64}").isEqualTo(second.plan());
        assertThat(other.plan()).isNotEqualTo(first.plan());
        assertThat(bench.preview("all", "a").plan()).isNotEqualTo(other.plan());
        TreeMap<String, String> inputs = new TreeMap<>(Map.of("x", "1"));
        assertThat(PlanDigest.of("all", Optional.empty(), inputs, other.hosts())).isNotEqualTo(other.plan());
    }

    /** Needs a proxy. */
    private static final class Proxied implements Fix<String> {
        @Override
        public Probe<String> probe() {
            return Probe.all(Input.of("proxy", InputKind.HOST_PORT), Probe.value(0), (text, nothing) -> text);
        }

        @Override
        public Plan plan(String proxy) {
            return Plan.of(Step.registry("HKLM\\SOFTWARE", "Proxy", Value.of(proxy)));
        }
    }

    @Test
    void asksForAMissingInputBeforeAnyHostIsVisited() throws Exception {
        bench.fix("proxy", new Proxied(), Bench.GRANTS);

        assertThatThrownBy(() -> bench.preview("proxy", "a"))
                .isInstanceOfSatisfying(OperationFailure.class, failure -> {
            assertThat(failure.kind()).isEqualTo(OperationFailure.Kind.USAGE);
            assertThat(failure.getMessage()).contains("operation.input.needed").contains("name=proxy");
        });
        assertThatThrownBy(() -> Bench.await(bench.operations().preview(bench.request("proxy", Map.of("proxy", "x"),
                "a"), host -> {})))
                .hasMessageContaining("a server and a port");
        assertThat(windows.requests).isEmpty();
        Operation preview = Bench.await(bench.operations().preview(bench.request("proxy", Map.of("proxy", "p:8080"),
                "a"), host -> {}));
        assertThat(preview.hosts().get(0).steps().get(0).target()).contains(Value.of("p:8080"));
    }

    @Test
    void refusesAnUnknownFix() {
        assertThatThrownBy(() -> bench.preview("no.such", "a")).isInstanceOfSatisfying(OperationFailure.class,
                failure -> assertThat(failure.kind()).isEqualTo(OperationFailure.Kind.USAGE));
    }

    @Test
    void refusesWhatTheModuleWasNotGranted() throws Exception {
        bench.fix("sly", new Bench.Planned(Plan.of(Step.start("W32Time"), Step.stop("wuauserv"))), "service:W32Time");

        HostOperation host = bench.preview("sly", "a").hosts().get(0);

        assertThat(host.refused().orElseThrow().english()).contains("operation.refused.grant")
                .contains("service:wuauserv");
        assertThat(host.steps()).isEmpty();
        assertThat(host.ready()).isFalse();
    }

    @Test
    void refusesWhatCannotBeDone() throws Exception {
        assertThat(refusal(Plan.refused("by.policy"))).isEqualTo("by.policy");
        assertThat(refusal(Plan.of(Step.start("nobody")))).isEqualTo("step.service.missing");
        assertThat(refusal(Plan.of(Step.start("a\\b")))).isEqualTo("step.service.name");
        assertThat(refusal(Plan.of(new Step.Restart()))).isEqualTo("step.restart.unavailable");
        assertThat(refusal(Plan.of(new Step.InstallKey("vault:a")))).isEqualTo("step.key.unavailable");
        assertThat(refusal(Plan.of(new Step.Run(List.of("a"), true, List.of(0), Duration.ofMinutes(1), Act.ONCE))))
                .isEqualTo("step.run.detached");
        assertThat(refusal(Plan.of(new Step.PutBack(new Cell.ServiceState("W32Time")))))
                .isEqualTo("step.put-back.unopened");
        assertThat(refusal(Plan.of(Step.setAside("%windir%\\System32")))).isEqualTo("step.aside.forbidden");
        assertThat(refusal(Plan.of(new Step.Apply("no.such")))).isEqualTo("operation.fix.unknown");
        assertThat(refusal(Plan.whileStopped(List.of("W32Time"), new Step.Guided("g", ""))))
                .isEqualTo("step.guided.bracket");
        assertThat(refusal(Plan.of(Step.registry("HKLM\\SOFTWARE", "n", Value.of(-1)))))
                .isEqualTo("step.registry.value");
        assertThat(refusal(Plan.of(Step.registry("HKCU\\SOFTWARE", "n", Value.of(1))))).isEqualTo("step.registry.key");
    }

    private String refusal(Plan plan) throws Exception {
        bench.fix("odd", plan);
        return bench.preview("odd", "a").hosts().get(0).refused().orElseThrow().key();
    }

    @Test
    void leavesATriedStepOutThatCannotBeDone() throws Exception {
        bench.fix("odd", Plan.of(Step.attempt(Step.start("nobody")), Step.start("W32Time")));

        Operation preview = bench.preview("odd", "a");

        assertThat(states(preview)).containsExactly(StepState.SKIPPED, StepState.PLANNED);
        assertThat(notes(preview).get(0)).isEqualTo("step.service.missing");
    }

    @Test
    void saysWhichRunningServicesDependOnOneThatIsToStop() throws Exception {
        windows.service("child", "Running", "Auto").dependents.put("wuauserv", List.of("child"));

        assertThat(notes(bench.preview("all", "a")).get(0)).isEqualTo("step.service.dependents");
    }

    @Test
    void saysThatADelayedStartIsKept() throws Exception {
        windows.value("HKLM\\SYSTEM\\CurrentControlSet\\Services\\W32Time", "DelayedAutostart", 4, "1");

        assertThat(notes(bench.preview("all", "a")).get(2)).isEqualTo("step.service.delayed");
    }

    @Test
    void tellsTheListenerEachHostOnce() throws Exception {
        bench.preview("all", "a", "b");

        assertThat(bench.heard.stream().map(host -> host.host().name())).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void aCancelledPreviewEndsAtOnceWithWhatItHas() throws Exception {
        CompletableFuture<Session> never = new CompletableFuture<>();
        CountDownLatch reached = new CountDownLatch(1);
        bench.engine.transport.opening("slow", () -> {
            reached.countDown();
            return never;
        });
        Execution execution = bench.operations().preview(bench.request("all", Map.of(), "a", "slow"), bench.heard::add);
        assertThat(reached.await(30, TimeUnit.SECONDS)).isTrue();

        execution.cancel();

        Operation preview = execution.result().get(30, TimeUnit.SECONDS);
        assertThat(preview.hosts().get(1).refused().orElseThrow().key()).isEqualTo("operation.cancelled");
        assertThat(never.isDone()).isFalse();
    }

    @Test
    void aServiceOnItsWayIsPutBackToWhereItWasGoing() throws Exception {
        windows.services.get("wuauserv").state = "Start Pending";

        HostOperation host = bench.preview("all", "a").hosts().get(0);

        assertThat(host.refused()).isEmpty();
        assertThat(host.steps().get(0).words().now().english()).contains("Start Pending");
        assertThat(host.steps().get(5).target()).contains(Value.of("Running"));
    }
}

package org.tenken.engine.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tenken.engine.change.Bench.states;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenken.api.fix.Plan;
import org.tenken.api.fix.StartMode;
import org.tenken.api.fix.Step;
import org.tenken.api.fix.Value;
import org.tenken.api.read.Bytes;
import org.tenken.engine.host.Connection;
import org.tenken.engine.host.Host;
import org.tenken.engine.operation.FixRequest;
import org.tenken.engine.operation.Operation;
import org.tenken.engine.operation.StepState;
import org.tenken.engine.run.Limits;
import org.tenken.engine.scripted.ScriptedEngine;
import org.tenken.engine.visit.HostVisits;
import org.tenken.lab.command.CommandShell;
import org.tenken.lab.fleet.Fleet;
import org.tenken.lab.fleet.FleetName;
import org.tenken.lab.fleet.KnobPlan;
import org.tenken.lab.fleet.Subnet;
import org.tenken.lab.http.Accounts;
import org.tenken.lab.http.Endpoint;
import org.tenken.lab.http.FleetServer;
import org.tenken.lab.http.RequestLog;
import org.tenken.lab.knob.Knobs;
import org.tenken.lab.state.Snapshot;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.cim.Repository;
import org.tenken.lab.windows.host.WindowsHost;
import org.tenken.spi.Login;
import org.tenken.winrm.session.WinrmTransport;

/** The whole way over sealed sockets, against simulated hosts whose state really changes. */
class LabOperationsTest {

    private static final String ADDRESS = "127.77.0.1";
    private static final Set<String> HARMLESS = Set.of("EnumValues", "EnumKey", "GetStringValue", "GetDWORDValue",
            "GetQWORDValue", "GetBinaryValue", "GetMultiStringValue", "GetExpandedStringValue");
    private static final String KEY = "HKLM\\SOFTWARE\\Vendor\\Deep";
    private static final Plan PLAN = Plan.whileStopped(List.of("BITS", "wuauserv"),
            Step.setAside("%windir%\\SoftwareDistribution"), Step.registry(KEY, "number", Value.of(4_000_000_000L)),
            Step.registry(KEY, "bytes", new Value.Binary(Bytes.of(new byte[] {70, 0, -1}))),
            Step.registry(KEY, "texts", new Value.Texts(List.of("one", "二"))),
            Step.registry(KEY, "wide", new Value.Wide(1L << 40)),
            Step.registry(KEY, "text", Value.of("a \"b\" <c>")), Step.mode("W32Time", StartMode.DISABLED),
            Step.attempt(Step.command("w32tm", "/resync", "/rediscover")));

    @TempDir
    private Path data;
    private final Machine machine = new Fleet(new FleetName(1, 5), Subnet.of(new FleetName(1, 5)), Clock.systemUTC()
            .instant(),
            InstantSource.system()).plant(KnobPlan.none()).get(0).machine();
    private final WinrmTransport transport = new WinrmTransport();
    private Path requests;
    private RequestLog log;
    private FleetServer server;
    private Bench bench;

    @BeforeEach
    void open() throws IOException {
        requests = data.resolve("requests.log");
        log = RequestLog.appendingTo(requests);
        WindowsHost host = new WindowsHost(machine, new Repository(machine.identity().system()), new CommandShell(),
                changed -> {});
        server = FleetServer.start(List.of(new Endpoint(host, InetAddress.getByName(ADDRESS), 0, 0, Knobs.NONE)),
                Accounts.none().with("admin", "secret".toCharArray()), log);
        machine.services().start("BITS");
        machine.services().start("wuauserv");
        machine.settle();
        bench = new Bench(data).fix("all", PLAN);
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
        transport.close();
        server.close();
        log.close();
    }

    private FileOperations operations() {
        return bench.operations(new HostVisits(transport, bench.engine.threads, bench.engine.drivers(),
                bench.engine.contributors(),
                new ScriptedEngine.PlainTexts()), length -> FileOperations.pause(bench.engine.threads, length));
    }

    private Connection connection() {
        return Connection.of(new Login("admin", "secret".toCharArray()));
    }

    private Operation preview() throws Exception {
        Host host = new Host(machine.identity().netbiosName(), ADDRESS,
                OptionalInt.of(server.port(new WindowsHost(machine, new Repository(machine.identity().system()),
                new CommandShell(),
                        changed -> {}).name()).orElseThrow()), List.of(), Optional.empty());
        return Bench.await(operations().preview(new FixRequest("all", List.of(host), connection(), Optional.empty(),
                new TreeMap<>(),
                Limits.USUAL), told -> {}));
    }

    private Operation apply(Operation preview) throws Exception {
        return Bench.await(operations().apply(preview, connection(), Limits.USUAL, told -> {}));
    }

    /** Returns what was asked of the host that could have changed it. */
    private Set<String> changes() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String line : Files.readAllLines(requests)) {
            String operation = line.replaceFirst(".*\"operation\":\"([^\"]*)\".*", "$1");
            String method = line.replaceFirst(".*\"method\":\"([^\"]*)\".*", "$1");
            if (operation.equals("invoke") && !HARMLESS.contains(method)) {
                names.add(method);
            } else if (operation.startsWith("shell") || operation.equals("command")) {
                names.add("command");
            }
        }
        return names;
    }

    @Test
    void planningSendsOnlyReadsAndCarryingOutAndTakingBackLeaveTheHostAsItWas() throws Exception {
        Object before = comparable();

        Operation preview = preview();

        assertThat(preview.hosts().get(0).refused()).isEmpty();
        assertThat(preview.hosts().get(0).unreached()).isEmpty();
        assertThat(states(preview)).containsOnly(StepState.PLANNED).hasSize(12);
        assertThat(changes()).isEmpty();
        assertThat(comparable()).isEqualTo(before);

        Operation done = apply(preview);

        assertThat(states(done).subList(0, 9)).containsOnly(StepState.DONE);
        assertThat(changes()).as("the control").contains("StopService", "Rename", "CreateKey", "SetDWORDValue",
                "ChangeStartMode");
        assertThat(comparable()).isNotEqualTo(before);

        Operation undo = Bench.await(operations().previewUndo(done.id(), connection(), Limits.USUAL, told -> {}));
        Operation undone = apply(undo);

        assertThat(states(undone)).doesNotContain(StepState.FAILED, StepState.NEEDS_HUMAN);
        assertThat(undone.hosts().get(0).verified().orElseThrow().passed()).isTrue();
        assertThat(comparable()).isEqualTo(before);
    }

    private Object comparable() {
        return Snapshot.of(machine);
    }
}

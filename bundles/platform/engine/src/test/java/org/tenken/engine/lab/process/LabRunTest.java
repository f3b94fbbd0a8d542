package org.tenken.engine.lab.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenken.api.check.Check;
import org.tenken.api.check.Finding;
import org.tenken.api.check.Status;
import org.tenken.api.facts.Clock;
import org.tenken.api.facts.RegistryValue;
import org.tenken.api.facts.WindowsService;
import org.tenken.api.probe.Probe;
import org.tenken.api.read.Read;
import org.tenken.engine.lab.Fleet;
import org.tenken.engine.lab.Lab;
import org.tenken.engine.lab.LabName;
import org.tenken.engine.query.QueryRequest;
import org.tenken.engine.query.QueryResult;
import org.tenken.engine.run.CheckResult;
import org.tenken.engine.run.HostResult;
import org.tenken.engine.run.Limits;
import org.tenken.engine.run.RunRequest;
import org.tenken.engine.run.sweep.SweepQueries;
import org.tenken.engine.scripted.ScriptedEngine;
import org.tenken.spi.Rung;
import org.tenken.winrm.session.WinrmTransport;

/** The engine over the real transport and real sockets, against the lab in its process. */
final class LabRunTest {

    @TempDir
    Path data;

    private final WinrmTransport transport = new WinrmTransport();
    private final ScriptedEngine engine = new ScriptedEngine(transport);
    private Optional<Fleet> fleet = Optional.empty();

    private record Seen<T>(Probe<T> probe, Function<T, Object> facts) implements Check<T> {
        @Override
        public Finding check(T value) {
            return Finding.ok("seen").with("facts", facts.apply(value));
        }
    }

    private Fleet open(LabName name, Map<String, String> knobs, boolean https) throws Exception {
        Fleet opened = ProcessLabTest.lab(data, engine.threads).open(name, knobs, https).get(120, TimeUnit.SECONDS);
        fleet = Optional.of(opened);
        return opened;
    }

    @AfterEach
    void close() throws Exception {
        Lab lab = ProcessLabTest.lab(data, engine.threads);
        if (fleet.isPresent()) {
            lab.stop(fleet.get().name()).get(60, TimeUnit.SECONDS);
        }
        transport.close();
        engine.close();
    }

    private List<HostResult> run(Fleet fleet, Limits limits, String... checks) throws Exception {
        List<HostResult> results = Collections.synchronizedList(new ArrayList<>());
        engine.start(new RunRequest(fleet.hosts(), fleet.connection(), List.of(checks), limits), results)
                .summary().get(120, TimeUnit.SECONDS);
        return List.copyOf(results);
    }

    @Test
    void readsEveryKindOfThing() throws Exception {
        engine.module("m", ScriptedEngine.ALL, "", Map.of(
                "a.clock", new Seen<>(Clock.offset(), offset -> offset),
                "a.service", new Seen<>(WindowsService.named("wuauserv"), WindowsService::name),
                "a.absent", new Seen<>(WindowsService.named("no-such-service"), WindowsService::name),
                "a.build", new Seen<>(RegistryValue.text("HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion",
                "CurrentBuild"), text -> text),
                "a.keys", new Seen<>(Probe.rows(new Read.RegistryKeys("HKU")), List::size),
                "a.file", new Seen<>(Probe.row(new Read.File("%windir%\\System32\\drivers\\etc\\hosts")),
                row -> row.number("size")),
                "a.folder", new Seen<>(Probe.row(new Read.File("%windir%")), row -> row.flag("folder")),
                "a.hosts", new Seen<>(Probe.rows(new Read.HostsFile()), List::size),
                "a.tcp", new Seen<>(Probe.row(new Read.Tcp("download.microsoft.com", 443)), row -> row.text("outcome")),
                "a.dns", new Seen<>(Probe.rows(new Read.Dns("no-such-name.invalid", "A")), List::size)));
        engine.module("n", ScriptedEngine.ALL, "",
                Map.of("a.source", new Seen<>(Probe.row(new Read.TimeSource()).optional(),
                row -> row.map(found -> found.text("source")).orElse(""))));
        String[] checks = {"a.clock", "a.service", "a.absent", "a.build", "a.keys", "a.file", "a.folder", "a.hosts",
                "a.tcp",
                "a.dns", "a.source"};
        List<HostResult> results = run(open(new LabName(6, 7_002), Map.of(), false), Limits.USUAL, checks);
        assertThat(results).hasSize(6).allSatisfy(result -> {
            assertThat(result.trouble()).isEmpty();
            Map<String, Object> facts = new HashMap<>();
            result.results().forEach(each -> facts.put(each.check(), each.finding().evidence().getOrDefault("facts",
                    each.finding().status() + " " + each.message())));
            assertThat(facts.get("a.clock")).isInstanceOf(Duration.class);
            assertThat(facts.get("a.build")).isEqualTo(String.valueOf(result.traits().values().get("os.build")));
            assertThat(facts.get("a.absent")).asString().startsWith("NOT_APPLICABLE");
            assertThat(facts.get("a.service")).asString().isEqualToIgnoringCase("wuauserv");
            assertThat(facts.get("a.folder")).isEqualTo(true);
            assertThat((String) facts.get("a.tcp")).isIn("open", "timeout", "refused", "unresolved");
            assertThat(facts.get("a.dns")).isEqualTo(0L);
            assertThat(facts.values())
                    .noneMatch(value -> value.toString().startsWith("NOT_CHECKED") || value.toString()
                    .startsWith("BROKEN"));
        });
    }

    @Test
    void healthyHostsFirstAndTheBrokenOnesNameTheirRung() throws Exception {
        engine.module("m", ScriptedEngine.ALL, "", Map.of("a.clock", new Seen<>(Clock.offset(), offset -> offset)));
        Fleet opened = open(new LabName(20, 7_003), Map.of("blackhole", "2", "login", "2", "refuse", "1"), false);
        List<HostResult> results = run(opened, Limits.USUAL.atOnce(2), "a.clock");
        assertThat(results).hasSize(20);
        assertThat(results.subList(0, 18)).filteredOn(HostResult::reached).hasSize(15);
        assertThat(results.subList(0, 18)).filteredOn(result -> !result.reached())
                .extracting(result -> result.trouble().orElseThrow().rung())
                .containsExactlyInAnyOrder(Rung.AUTHENTICATION, Rung.AUTHENTICATION, Rung.PORT);
        assertThat(results.subList(18, 20)).extracting(result -> result.trouble().orElseThrow().rung() + " "
                + result.trouble().orElseThrow().reason()).containsOnly("PORT timeout");
    }

    @Test
    void asksOverTlsWithTheLabsOwnCertificate() throws Exception {
        engine.module("m", ScriptedEngine.ALL, "", Map.of("a.clock", new Seen<>(Clock.offset(), offset -> offset)));
        List<HostResult> results = run(open(new LabName(2, 7_004), Map.of(), true), Limits.USUAL, "a.clock");
        assertThat(results).flatExtracting(HostResult::results).extracting(CheckResult::finding)
                .extracting(Finding::status)
                .containsExactly(Status.OK, Status.OK);
    }

    @Test
    void showsRawRowsWithNilColumnsInTheOrderOfTheQuestion() throws Exception {
        Fleet opened = open(new LabName(2, 7_005), Map.of(), false);
        List<QueryResult> good =
                query(opened, "select State, Name, DesktopInteract from Win32_Service where Name='BITS'");
        assertThat(good).hasSize(2).allSatisfy(result -> {
            assertThat(result.trouble()).isEmpty();
            assertThat(result.rows()).singleElement().satisfies(row ->
                    assertThat(row.keySet()).containsExactly("State", "Name", "DesktopInteract"));
        });
        assertThat(query(opened, "SELECT Name FROM No_Such_Class"))
                .extracting(result -> result.trouble().orElseThrow().rung())
                .containsExactly(Rung.CLASS, Rung.CLASS);
    }

    private List<QueryResult> query(Fleet opened, String wql) throws Exception {
        List<QueryResult> results = Collections.synchronizedList(new ArrayList<>());
        new SweepQueries(engine.visits(), engine.threads, engine.drivers(), new ScriptedEngine.PlainTexts()).start(
                new QueryRequest(opened.hosts(), opened.connection(), "root/cimv2", wql, Limits.USUAL), results::add)
                .summary().get(60, TimeUnit.SECONDS);
        return List.copyOf(results);
    }
}

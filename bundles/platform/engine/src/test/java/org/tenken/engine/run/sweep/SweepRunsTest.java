package org.tenken.engine.run.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tenken.api.check.Check;
import org.tenken.api.check.Finding;
import org.tenken.api.check.Status;
import org.tenken.api.facts.Clock;
import org.tenken.api.facts.RegistryValue;
import org.tenken.api.facts.WindowsService;
import org.tenken.api.probe.Probe;
import org.tenken.api.read.Place;
import org.tenken.api.read.Read;
import org.tenken.api.read.Row;
import org.tenken.engine.run.CheckResult;
import org.tenken.engine.run.HostResult;
import org.tenken.engine.run.Limits;
import org.tenken.engine.run.Run;
import org.tenken.engine.run.RunSummary;
import org.tenken.engine.scripted.ScriptedEngine;
import org.tenken.engine.scripted.ScriptedSession;
import org.tenken.engine.setting.SettingsProblem;
import org.tenken.spi.Rung;

final class SweepRunsTest {

    private final ScriptedEngine engine = new ScriptedEngine();

    @AfterEach
    void close() {
        engine.close();
    }

    private record Simple<T>(Probe<T> probe, Function<T, Finding> verdict) implements Check<T> {
        @Override
        public Finding check(T facts) {
            return verdict.apply(facts);
        }
    }

    private static <T> Check<T> check(Probe<T> probe) {
        return new Simple<>(probe, facts -> Finding.ok("seen").with("facts", String.valueOf(facts)));
    }

    private static Check<WindowsService> service(String name) {
        return new Simple<>(WindowsService.named(name),
                service -> (service.running() ? Finding.ok("runs") : Finding.fail("rests"))
                .with("name", service.name()));
    }

    private static Row service(String name, String state) {
        return Row.of(Map.of("Name", name, "State", state, "StartMode", "Auto"));
    }

    private static List<Status> statuses(HostResult result) {
        return result.results().stream().map(CheckResult::finding).map(Finding::status).toList();
    }

    @Test
    void asksOneQuestionForAllChecksOfAClassAndTheSystemFirst() throws Exception {
        ScriptedSession host = new ScriptedSession()
                .rows("Win32_Service", service("BITS", "Running"), service("W32Time", "Stopped"));
        engine.transport.host("h", host);
        engine.module("m", ScriptedEngine.ALL, "", Map.of("a.bits", service("BITS"), "a.time", service("w32time"),
                "a.clock", check(Probe.row(Read.wql("Win32_OperatingSystem", "LocalDateTime")))));
        HostResult result = engine.run(List.of("h"), "a.bits", "a.time", "a.clock", "a.none").get(0);
        assertThat(host.log()).containsExactly(
                "SELECT BuildNumber,Caption,LocalDateTime,OperatingSystemSKU,OSLanguage,ProductType,"
                        + "SystemDrive,Version,WindowsDirectory FROM Win32_OperatingSystem",
                "SELECT Name,StartMode,State FROM Win32_Service WHERE Name='BITS' OR Name='w32time'");
        assertThat(statuses(result)).containsExactly(Status.OK, Status.FAIL, Status.OK, Status.NOT_CHECKED);
        assertThat(result.traits().values()).containsEntry("os.build", 19045L).containsEntry("os.role", "client");
        assertThat(host.closed()).isTrue();
    }

    @Test
    void leavesTheSameQuestionsUnaskedWhenACheckDoesNotConcernTheHost() throws Exception {
        ScriptedSession host = new ScriptedSession();
        engine.transport.host("h", host);
        engine.module("m", ScriptedEngine.ALL, "(os.build>=20000)", Map.of("a.new", service("dosvc")));
        engine.module("n", ScriptedEngine.ALL, "(&(os.build>=10240)(os.role=client))",
                Map.of("b.client", service("BITS")));
        HostResult result = engine.run(List.of("h"), "a.new", "b.client").get(0);
        assertThat(result.results()).extracting(CheckResult::message).extracting(Object::toString)
                .containsExactly("gap.applies{detail=(os.build>=20000), reason=applies}",
                "gap.absent{detail=, reason=absent}");
        assertThat(host.log()).hasSize(2).last().asString().contains("Name='BITS'");
    }

    @Test
    void readsTheDomainOnlyWhenAFilterAsksForIt() throws Exception {
        ScriptedSession host = new ScriptedSession().rows("Win32_ComputerSystem",
                Row.of(Map.of("Domain", "contoso.example", "PartOfDomain", "True")));
        engine.transport.host("h", host);
        engine.module("m", ScriptedEngine.ALL, "(os.domain=contoso.*)", Map.of("a.domain", check(Probe.value(1))));
        engine.module("n", ScriptedEngine.ALL, "(!(os.domain=*))", Map.of("b.workgroup", check(Probe.value(1))));
        engine.module("o", ScriptedEngine.ALL, "", Map.of("c.any", check(Probe.value(1))));
        assertThat(statuses(engine.run(List.of("h"), "c.any").get(0))).containsExactly(Status.OK);
        assertThat(host.log()).hasSize(1);
        assertThat(statuses(engine.run(List.of("h"), "a.domain", "b.workgroup").get(0)))
                .containsExactly(Status.OK, Status.NOT_APPLICABLE);
    }

    @Test
    void looksUpOnceWhatManyHostsAskForAtTheConsole() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.11"))) {
            Read tcp = new Read.Tcp("127.0.0.11", server.getLocalPort());
            engine.module("m", ScriptedEngine.ALL, "", Map.of("a.tcp", check(Probe.row(tcp).at(Place.CONSOLE))));
            engine.transport.host("a", new ScriptedSession()).host("b", new ScriptedSession());
            assertThat(engine.run(List.of("a", "b"), "a.tcp")).allSatisfy(result ->
                    assertThat(statuses(result)).containsExactly(Status.OK));
            server.setSoTimeout(1);
            server.accept().close();
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void tellsAbsentUnreadUnfitAndBrokenApart() throws Exception {
        engine.transport.host("h", new ScriptedSession().rows("Win32_Service", Row.of(Map.of("Name", "BITS")))
                .query("Win32_Thing", wql ->
                CompletableFuture.failedFuture(ScriptedSession.failure(Rung.AUTHORISATION, "denied"))));
        engine.module("m", ScriptedEngine.ALL, "", Map.of(
                "a.absent", service("other"),
                "a.unfit", service("BITS"),
                "a.denied", check(Probe.rows(Read.wql("Win32_Thing", "Name"))),
                "a.broken", new Simple<>(Probe.value(1), one -> Finding.ok(String.valueOf(one / (one - 1))))));
        HostResult result = engine.run(List.of("h"), "a.absent", "a.unfit", "a.denied", "a.broken").get(0);
        assertThat(result.reached()).isTrue();
        assertThat(statuses(result))
                .containsExactly(Status.NOT_APPLICABLE, Status.NOT_CHECKED, Status.NOT_CHECKED, Status.BROKEN);
        assertThat(result.results()).extracting(each -> each.finding().evidence().get("reason"))
                .containsExactly("absent", "unfit", "denied", "broken");
    }

    @Test
    void answersNothingThatAModuleIsNotGranted() throws Exception {
        ScriptedSession host = new ScriptedSession().rows("Win32_Service", service("BITS", "Running"));
        engine.transport.host("h", host);
        engine.module("m", "wql:root/cimv2/Win32_Process", "", Map.of("a.bits", service("BITS")));
        engine.module("n", ScriptedEngine.ALL.replace(", place:host", ""), "", Map.of("b.other",
                check(Probe.rows(Read.wql("Win32_Service", "Name")).at(Place.host("elsewhere")))));
        HostResult result = engine.run(List.of("h"), "a.bits", "b.other").get(0);
        assertThat(result.results()).extracting(each -> each.finding().evidence().get("reason"))
                .containsExactly("not-granted", "not-granted");
        assertThat(host.log()).hasSize(1);
    }

    @Test
    void readsAtAnotherHostAsTheHostItselfIsReached() throws Exception {
        engine.transport.host("h", new ScriptedSession());
        engine.transport.host("kms", new ScriptedSession().rows("Win32_Service", service("sppsvc", "Running")));
        engine.module("m", ScriptedEngine.ALL, "", Map.of(
                "a.kms", check(Probe.rows(Read.wql("Win32_Service", "Name")).at(Place.host("kms"))),
                "a.none", check(Probe.rows(Read.wql("Win32_Service", "Name")).at(Place.host("none")))));
        HostResult result = engine.run(List.of("h"), "a.kms", "a.none").get(0);
        assertThat(statuses(result)).containsExactly(Status.OK, Status.NOT_CHECKED);
        assertThat(result.results().get(1).finding().evidence()).containsEntry("reason", "unknown-name");
    }

    @Test
    void halvesAUnitedQuestionThatFailsAndAsksTheCulpritAloneFromThenOn() throws Exception {
        ScriptedSession first = new ScriptedSession();
        ScriptedSession second = new ScriptedSession();
        for (ScriptedSession session : List.of(first, second)) {
            session.query("Win32_Service", wql -> wql.contains("DelayedAutoStart")
                    ? CompletableFuture.failedFuture(ScriptedSession.failure(Rung.CLASS, "bad-query"))
                    : CompletableFuture.completedFuture(List.of(service("BITS", "Running"))));
        }
        engine.transport.host("a", first).host("b", second);
        engine.module("m", ScriptedEngine.ALL, "",
                Map.of("a.good", check(Probe.rows(Read.wql("Win32_Service", "State"))),
                "a.bad", check(Probe.rows(Read.wql("Win32_Service", "DelayedAutoStart"))),
                "a.also", check(Probe.rows(Read.wql("Win32_Service", "Name")))));
        List<HostResult> results = new ArrayList<>();
        engine.start(List.of("a", "b"), List.of("a.good", "a.bad", "a.also"), Limits.USUAL.atOnce(1), results)
                .summary().get(20, TimeUnit.SECONDS);
        assertThat(results).allSatisfy(result -> assertThat(statuses(result))
                .containsExactly(Status.OK, Status.NOT_CHECKED, Status.OK));
        assertThat(first.log().stream().filter(query -> query.contains("Win32_Service"))).hasSizeGreaterThan(2);
        assertThat(second.log().stream().filter(query -> query.contains("Win32_Service"))).containsExactlyInAnyOrder(
                "SELECT Name,State FROM Win32_Service", "SELECT DelayedAutoStart FROM Win32_Service");
    }

    @Test
    void namesTheRungThatBroke() throws Exception {
        engine.transport.failing("login", Rung.AUTHENTICATION, "login").failing("port", Rung.PORT, "refused")
                .host("mute", new ScriptedSession().query("Win32_OperatingSystem",
                        wql -> CompletableFuture.failedFuture(ScriptedSession.failure(Rung.AUTHORISATION, "denied"))));
        engine.module("m", ScriptedEngine.ALL, "", Map.of("a.bits", service("BITS")));
        List<HostResult> results = engine.run(List.of("login", "port", "mute", "unknown"), "a.bits");
        assertThat(results).extracting(each -> each.host().name() + ' ' + each.trouble().orElseThrow().rung() + ' '
                        + each.trouble().orElseThrow().message().key())
                .containsExactlyInAnyOrder("login AUTHENTICATION rung.authentication.login",
                "port PORT rung.port.refused",
                        "mute AUTHORISATION rung.authorisation.denied", "unknown NAME rung.name.unknown-name");
    }

    @Test
    void deadHostsKeepNobodyWaiting() throws Exception {
        List<String> hosts = new ArrayList<>(List.of("dead-1", "dead-2", "dead-3"));
        IntStream.range(0, 20).mapToObj(i -> "live-" + i).forEach(hosts::add);
        hosts.forEach(name -> engine.transport.opening(name, name.startsWith("dead")
                ? CompletableFuture::new : () -> CompletableFuture.completedFuture(new ScriptedSession())));
        engine.module("m", ScriptedEngine.ALL, "", Map.of("a.clock", check(Probe.value(1))));
        List<HostResult> results = Collections.synchronizedList(new ArrayList<>());
        Limits limits = Limits.USUAL.atOnce(2).reaching(Duration.ofSeconds(4));
        RunSummary summary = engine.start(hosts, List.of("a.clock"), limits, results).summary()
                .get(30, TimeUnit.SECONDS);
        assertThat(results.stream().limit(20).map(each -> each.host().name()))
                .allMatch(name -> name.startsWith("live"));
        assertThat(results.stream().skip(20).map(each -> each.trouble().orElseThrow().reason()))
                .containsOnly("timeout");
        assertThat(summary).extracting(RunSummary::hosts, RunSummary::done, RunSummary::reached)
                .containsExactly(23, 23, 20);
    }

    @Test
    void cancelAnswersThoughNoHostDoes() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        ScriptedSession mute = new ScriptedSession().query("Win32_OperatingSystem", wql -> {
            asked.countDown();
            return new CompletableFuture<>();
        });
        engine.transport.host("mute", mute).opening("dead", CompletableFuture::new);
        engine.module("m", ScriptedEngine.ALL, "", Map.of("a.bits", service("BITS")));
        List<HostResult> results = Collections.synchronizedList(new ArrayList<>());
        Run run = engine.start(List.of("mute", "dead"), List.of("a.bits"), Limits.USUAL, results);
        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
        run.cancel();
        RunSummary summary = run.summary().get(1, TimeUnit.SECONDS);
        assertThat(summary.cancelled()).isTrue();
        assertThat(summary.done()).isZero();
        assertThat(mute.closed()).isTrue();
    }

    @Test
    void keepsWhatWasAnsweredWhenAHostsOrARunsTimeIsUp() throws Exception {
        engine.module("m", ScriptedEngine.ALL, "", Map.of("a.bits", service("BITS"),
                "a.slow", check(Probe.rows(Read.wql("Win32_Slow", "Name")))));
        Limits host = new Limits(Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofSeconds(1),
                Duration.ofMinutes(1), 1);
        Limits run = new Limits(Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofMinutes(1),
                Duration.ofSeconds(1), 1);
        for (Limits limits : List.of(host, run)) {
            engine.transport.host("h", new ScriptedSession().rows("Win32_Service", service("BITS", "Running"))
                    .query("Win32_Slow", wql -> new CompletableFuture<>()));
            List<HostResult> results = new ArrayList<>();
            engine.start(List.of("h"), List.of("a.bits", "a.slow"), limits, results).summary()
                    .get(20, TimeUnit.SECONDS);
            assertThat(results.get(0).reached()).isTrue();
            assertThat(statuses(results.get(0))).containsExactly(Status.OK, Status.NOT_CHECKED);
            assertThat(results.get(0).results().get(1).finding().evidence()).containsEntry("reason", "deadline");
        }
    }

    @Test
    void namesTheHostsWhoseTurnNeverCame() throws Exception {
        engine.module("m", ScriptedEngine.ALL, "", Map.of("a.bits", service("BITS")));
        engine.transport.host("h", new ScriptedSession()
                .query("Win32_OperatingSystem", wql -> new CompletableFuture<>()))
                .host("waits", new ScriptedSession());
        Limits limits = new Limits(Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofMinutes(1),
                Duration.ofMillis(300), 1);
        List<HostResult> results = Collections.synchronizedList(new ArrayList<>());
        RunSummary summary = engine.start(List.of("h", "waits"), List.of("a.bits"), limits, results).summary()
                .get(20, TimeUnit.SECONDS);
        assertThat(summary.done()).isEqualTo(2);
        assertThat(results).filteredOn(result -> result.host().name().equals("waits")).singleElement()
                .extracting(result -> result.trouble().orElseThrow().reason()).isEqualTo("run-deadline");
    }

    @Test
    void endsAModuleThatAsksForEver() throws Exception {
        engine.transport.host("h", new ScriptedSession());
        engine.module("m", ScriptedEngine.ALL, "", Map.of("a.loop", check(loop(0))));
        CheckResult result = engine.run(List.of("h"), "a.loop").get(0).results().get(0);
        assertThat(result.finding().status()).isEqualTo(Status.BROKEN);
    }

    private static Probe<Integer> loop(int depth) {
        return Probe.rows(new Read.Mark("m" + depth)).then(rows -> loop(depth + 1));
    }

    @Test
    void visitsNobodyWhenTheSettingsCannotBeRead() {
        ScriptedSession host = new ScriptedSession();
        engine.transport.host("h", host);
        engine.brokenSettings();
        assertThatThrownBy(() -> engine.run(List.of("h"), "a.any")).isInstanceOf(SettingsProblem.class);
        assertThat(host.log()).isEmpty();
    }

    @Test
    void survivesAPortThatThrows() throws Exception {
        engine.transport.host("h", new ScriptedSession());
        engine.port("m", ScriptedEngine.ALL, "", List.of("a.port"), (ids, answers) -> {
            throw new IllegalStateException("port");
        });
        assertThat(statuses(engine.run(List.of("h"), "a.port").get(0))).containsExactly(Status.BROKEN);
    }

    @Test
    void aModuleThatNeverComesBackCostsItsOwnChecksOnly() throws Exception {
        try (ScriptedEngine hasty = new ScriptedEngine(Duration.ofSeconds(1))) {
            CountDownLatch never = new CountDownLatch(1);
            hasty.transport.host("h", new ScriptedSession());
            hasty.port("m", ScriptedEngine.ALL, "", List.of("a.hung"), (ids, answers) -> {
                await(never);
                return Map.of();
            });
            hasty.module("n", ScriptedEngine.ALL, "", Map.of("b.good", check(Probe.value(1))));
            assertThat(statuses(hasty.run(List.of("h"), "a.hung", "b.good").get(0)))
                    .containsExactly(Status.BROKEN, Status.OK);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void takesTheSecondSampleAfterThePause() throws Exception {
        engine.transport.host("h", new ScriptedSession().rows("Win32_Service", service("BITS", "Running")));
        Probe<List<Instant>> times = Probe.answer(Read.wql("Win32_Service", "Name")).map(rows -> rows.answered())
                .twice(Duration.ofMillis(300));
        engine.module("m", ScriptedEngine.ALL, "", Map.of("a.twice", new Simple<>(times, both ->
                Finding.ok("pause").with("pause", Duration.between(both.get(0), both.get(1))))));
        CheckResult result = engine.run(List.of("h"), "a.twice").get(0).results().get(0);
        assertThat((Duration) result.finding().evidence().get("pause")).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void measuresTheClockByTheTimesOfQuestionAndAnswer() throws Exception {
        engine.transport.host("h", new ScriptedSession()
                .query("Win32_OperatingSystem", wql -> CompletableFuture.completedFuture(
                List.of(Row.of(Map.of("BuildNumber", "7601", "LocalDateTime", Instant.now().plusSeconds(600)))))));
        engine.module("m", ScriptedEngine.ALL, "", Map.of("a.clock", new Simple<>(Clock.offset(),
                offset -> Finding.ok("offset").with("offset", offset))));
        CheckResult result = engine.run(List.of("h"), "a.clock").get(0).results().get(0);
        assertThat((Duration) result.finding().evidence().get("offset"))
                .isBetween(Duration.ofSeconds(598), Duration.ofSeconds(601));
    }

    @Test
    void listsTheValuesOfAKeyOnce() throws Exception {
        ScriptedSession host = new ScriptedSession()
                .method("EnumValues SOFTWARE\\X", Row.of(Map.of("ReturnValue", "0", "sNames", List.of("A", "B", "C"),
                        "Types", List.of("1", "4", "7"))))
                .method("GetStringValue SOFTWARE\\X A", Row.of(Map.of("ReturnValue", "0", "sValue", "text")))
                .method("GetDWORDValue SOFTWARE\\X b", Row.of(Map.of("ReturnValue", "0", "uValue", "4294967295")))
                .method("GetMultiStringValue SOFTWARE\\X C", Row.of(Map.of("ReturnValue", "0", "sValue", "one")));
        engine.transport.host("h", host);
        String key = "HKLM\\SOFTWARE\\X";
        engine.module("m", ScriptedEngine.ALL, "", Map.of(
                "a.text", check(RegistryValue.text(key, "A")), "a.number", check(RegistryValue.number(key, "b")),
                "a.texts", check(Probe.row(new Read.Registry(key, "C")).map(row -> row.texts("value"))),
                "a.none", check(RegistryValue.text(key, "D")), "a.nokey", check(RegistryValue.text(key + "Y", "D"))));
        HostResult result = engine.run(List.of("h"), "a.text", "a.number", "a.texts", "a.none", "a.nokey").get(0);
        assertThat(result.results())
                .extracting(each -> each.finding().evidence().getOrDefault("facts", each.finding().status()))
                .containsExactly("text", "4294967295", "[one]", Status.NOT_APPLICABLE, Status.NOT_APPLICABLE);
        assertThat(host.log().stream().filter(call -> call.startsWith("EnumValues SOFTWARE\\X")))
                .containsExactlyInAnyOrder(
                "EnumValues SOFTWARE\\X", "EnumValues SOFTWARE\\XY");
    }
}

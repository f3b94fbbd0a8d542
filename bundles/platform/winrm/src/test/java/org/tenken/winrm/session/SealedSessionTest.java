package org.tenken.winrm.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tenken.api.read.Row;
import org.tenken.lab.knob.Knobs;
import org.tenken.lab.knob.Operation;
import org.tenken.lab.knob.Policy;
import org.tenken.lab.knob.Trouble;
import org.tenken.spi.Session;
import org.tenken.spi.Session.CommandResult;
import org.tenken.spi.Session.MethodCall;

final class SealedSessionTest {

    private static final String SERVICES = "SELECT Name FROM Win32_Service WHERE Name <> 'a&b'";

    private Optional<LabHost> host = Optional.empty();

    private LabHost start(Knobs knobs) throws Exception {
        host = Optional.of(new LabHost(knobs));
        return host.get();
    }

    @AfterEach
    void stop() throws Exception {
        host.orElseThrow().close();
    }

    private static MethodCall call(boolean harmless, Map<String, List<String>> arguments) {
        return new MethodCall("root/cimv2", "Win32_Service", new TreeMap<>(Map.of("Name", "W32Time")), "Change",
                new TreeMap<>(arguments), harmless);
    }

    @Test
    void readsRowsWithTheirTypes() throws Exception {
        Session session = start(Knobs.NONE).open();
        List<Row> rows = LabHost.get(session.query("root/cimv2", SERVICES, LabHost.LIMIT));
        assertThat(rows).extracting(row -> row.text("name")).containsExactly("BITS", "W32Time", "wuauserv", "Winmgmt",
                "<&>");
        assertThat(rows.get(1)).isEqualTo(Row.of(Map.of("Name", "W32Time", "ProcessId", "812", "Started", "true",
                "Depends", List.of("RPCSS", "日本語"), "InstallDate", Instant.parse("2026-11-21T09:15:00Z"))));
        assertThat(session.description()).isEqualTo("NTLM as .\\admin over HTTP, messages sealed");
    }

    @Test
    void pullsUntilTheEnd() throws Exception {
        LabHost lab = start(Knobs.NONE.with(Policy.WINDOWS.pulling(2)));
        assertThat(LabHost.get(lab.open().query("root/cimv2", SERVICES, LabHost.LIMIT))).hasSize(5);
        assertThat(lab.operations()).containsSequence("enumerate", "pull", "pull");
    }

    @Test
    void readsAHostThatFramesWithoutTabs() throws Exception {
        Session session = start(Knobs.NONE.with(Policy.WINDOWS.withoutTab())).open();
        assertThat(LabHost.get(session.query("root/cimv2", SERVICES, LabHost.LIMIT))).hasSize(5);
    }

    @Test
    void getsAnInstanceOrNothing() throws Exception {
        Session session = start(Knobs.NONE).open();
        assertThat(LabHost.get(session.get("root/cimv2", "Win32_Service", new TreeMap<>(Map.of("Name", "W32Time")),
                LabHost.LIMIT))).map(row -> row.text("Name")).contains("W32Time");
        assertThat(LabHost.get(session.get("root/cimv2", "Win32_Service", new TreeMap<>(Map.of("Name", "none")),
                LabHost.LIMIT))).isEmpty();
    }

    @Test
    void callsAMethod() throws Exception {
        Session session = start(Knobs.NONE).open();
        Row output = LabHost.get(session.invoke(call(false, Map.of("Names", List.of("<a>", "b"), "Mode",
                List.of("Auto"))),
                LabHost.LIMIT));
        assertThat(output).isEqualTo(Row.of(Map.of("ReturnValue", "0", "Names", List.of("<a>", "b"), "Mode", "Auto")));
    }

    @Test
    void runsCommandsInOneShellAndEndsIt() throws Exception {
        LabHost lab = start(Knobs.NONE);
        Session session = lab.open();
        assertThat(LabHost.get(session.command(List.of("w32tm", "/resync"), LabHost.LIMIT)))
                .isEqualTo(new CommandResult(7, "w32tm /resync\r\nあ", "warning"));
        LabHost.get(session.command(List.of("w32tm", "/query"), LabHost.LIMIT));
        assertThat(lab.operations()).containsOnlyOnce("create").filteredOn("command"::equals).hasSize(2);
    }

    @Test
    void makesANewShellWhereTheHostHasLostIt() throws Exception {
        LabHost lab = start(Knobs.NONE);
        Session session = lab.open();
        LabHost.get(session.command(List.of("hostname"), LabHost.LIMIT));
        lab.server().restart("lab-0001", java.time.Duration.ofMillis(200));
        CommandResult again = LabHost.get(patiently(session));
        assertThat(again.exitCode()).isEqualTo(7);
        assertThat(lab.operations()).filteredOn("create"::equals).hasSize(2);
    }

    private static CompletableFuture<CommandResult> patiently(Session session) {
        return session.command(List.of("hostname"), LabHost.LIMIT)
                .exceptionallyCompose(refused -> patiently(session));
    }

    @Test
    void asksAgainAfterADropWhereThatDoesNoHarm() throws Exception {
        LabHost lab = start(Knobs.NONE.with(Trouble.first(1, Trouble.Kind.DROP_AFTER, Operation.ENUMERATE)));
        assertThat(LabHost.get(lab.open().query("root/cimv2", SERVICES, LabHost.LIMIT))).hasSize(5);
        assertThat(lab.operations()).filteredOn("enumerate"::equals).hasSize(2);
    }

    @Test
    void beginsAQueryAgainThatDropsWhilePulled() throws Exception {
        LabHost lab = start(Knobs.NONE.with(Policy.WINDOWS.pulling(2))
                .with(Trouble.first(1, Trouble.Kind.DROP_AFTER, Operation.PULL)));
        assertThat(LabHost.get(lab.open().query("root/cimv2", SERVICES, LabHost.LIMIT)))
                .extracting(row -> row.text("Name")).containsExactly("BITS", "W32Time", "wuauserv", "Winmgmt", "<&>");
    }

    @Test
    void asksAHarmlessMethodAgainAfterADrop() throws Exception {
        LabHost lab = start(Knobs.NONE.with(Trouble.first(1, Trouble.Kind.DROP_AFTER, Operation.INVOKE)));
        LabHost.get(lab.open().invoke(call(true, Map.of()), LabHost.LIMIT));
        assertThat(lab.target().changes()).as("it was carried out twice").isEqualTo(2);
    }

    @Test
    void neverRepeatsAChangeThatMayHaveBeenCarriedOut() throws Exception {
        LabHost lab = start(Knobs.NONE.with(Trouble.first(1, Trouble.Kind.DROP_AFTER, Operation.INVOKE)));
        assertThat(LabHost.summary(LabHost.failure(lab.open().invoke(call(false, Map.of()), LabHost.LIMIT))))
                .isEqualTo("wmi dropped in doubt");
        assertThat(lab.target().changes()).isEqualTo(1);
    }

    @Test
    void goesOnAfterTheHostClosedAnIdleConnection() throws Exception {
        LabHost lab = start(Knobs.NONE.with(Trouble.always(Trouble.Kind.CLOSE)));
        Session session = lab.open();
        for (int i = 0; i < 3; i++) {
            assertThat(LabHost.get(session.invoke(call(false, Map.of()), LabHost.LIMIT)).text("ReturnValue"))
                    .isEqualTo("0");
        }
        assertThat(lab.target().changes()).isEqualTo(3);
    }

    @Test
    void asksAgainWhereTheHostOnlyNeedsLonger() throws Exception {
        LabHost lab = start(Knobs.NONE.with(Trouble.first(3, Trouble.Kind.TIMED_OUT, Operation.RECEIVE)));
        assertThat(LabHost.get(lab.open().command(List.of("hostname"), LabHost.LIMIT)).exitCode()).isEqualTo(7);
        assertThat(lab.operations()).filteredOn("receive"::equals).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void backsOffFromAQuotaInEitherShape() throws Exception {
        LabHost lab = start(Knobs.NONE.with(Trouble.first(1, Trouble.Kind.QUOTA_ERROR, Operation.ENUMERATE),
                Trouble.first(1, Trouble.Kind.QUOTA_FAULT, Operation.ENUMERATE)));
        assertThat(LabHost.get(lab.open().query("root/cimv2", SERVICES, LabHost.LIMIT))).hasSize(5);
        assertThat(lab.operations()).filteredOn("enumerate"::equals).hasSize(3);
    }

    @Test
    void answersManyAtOnceOnOneLine() throws Exception {
        Session session = start(Knobs.NONE).open();
        List<CompletableFuture<List<Row>>> queries = java.util.stream.IntStream.range(0, 200)
                .mapToObj(i -> session.query("root/cimv2", SERVICES, LabHost.LIMIT)).toList();
        for (CompletableFuture<List<Row>> query : queries) {
            assertThat(LabHost.get(query)).hasSize(5);
        }
    }
}

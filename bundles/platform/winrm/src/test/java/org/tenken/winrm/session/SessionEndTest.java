package org.tenken.winrm.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tenken.api.read.Row;
import org.tenken.lab.knob.Knobs;
import org.tenken.lab.knob.Operation;
import org.tenken.lab.knob.Pace;
import org.tenken.lab.knob.Trouble;
import org.tenken.spi.Session;
import org.tenken.spi.Session.CommandResult;
import org.tenken.spi.Session.MethodCall;

/** How requests and sessions end before their time. */
final class SessionEndTest {

    private static final String SERVICES = "SELECT Name FROM Win32_Service";
    private static final Duration SHORT = Duration.ofSeconds(3);

    private Optional<LabHost> host = Optional.empty();

    private LabHost start(Knobs knobs) throws Exception {
        host = Optional.of(new LabHost(knobs));
        return host.get();
    }

    @AfterEach
    void stop() throws Exception {
        host.orElseThrow().close();
    }

    private static MethodCall change() {
        return new MethodCall("root/cimv2", "Win32_Service", new TreeMap<>(), "StartService", new TreeMap<>(), false);
    }

    @Test
    void givesACancelledRequestUpAndServesTheNext() throws Exception {
        Session session = start(Knobs.NONE.with(Pace.slow(Duration.ofMillis(150), Duration.ZERO))).open();
        CompletableFuture<List<Row>> given = session.query("root/cimv2", SERVICES, LabHost.LIMIT);
        CompletableFuture<List<Row>> waiting = session.query("root/cimv2", SERVICES, LabHost.LIMIT);
        CompletableFuture<List<Row>> next = session.query("root/cimv2", SERVICES, LabHost.LIMIT);
        given.cancel(false);
        waiting.cancel(false);
        assertThat(LabHost.get(next)).hasSize(5);
    }

    @Test
    void endsARequestAtItsLimitAndServesTheNext() throws Exception {
        LabHost lab = start(Knobs.NONE.with(Pace.slow(Duration.ofMillis(300), Duration.ZERO)));
        Session session = lab.open();
        assertThat(LabHost.summary(LabHost.failure(session.query("root/cimv2", SERVICES, Duration.ofMillis(50)))))
                .isEqualTo("wmi timeout");
        assertThat(LabHost.get(session.query("root/cimv2", SERVICES, LabHost.LIMIT))).hasSize(5);
    }

    @Test
    void isInDoubtAboutAChangeThatWasNotAnsweredInTime() throws Exception {
        Session session = start(Knobs.NONE.with(Pace.slow(Duration.ofMillis(300), Duration.ZERO))).open();
        assertThat(LabHost.summary(LabHost.failure(session.invoke(change(), Duration.ofMillis(50)))))
                .isEqualTo("wmi timeout in doubt");
    }

    @Test
    void isInNoDoubtAboutAChangeThatNeverLeft() throws Exception {
        Session session = start(Knobs.NONE.with(Pace.slow(Duration.ofSeconds(1), Duration.ZERO))).open();
        CompletableFuture<List<Row>> first = session.query("root/cimv2", SERVICES, LabHost.LIMIT);
        CompletableFuture<Row> queued = session.invoke(change(), Duration.ofMillis(50));
        assertThat(LabHost.summary(LabHost.failure(queued))).isEqualTo("wmi timeout");
        assertThat(LabHost.get(first)).hasSize(5);
        assertThat(host.orElseThrow().target().changes()).isZero();
    }

    @Test
    void endsACommandOnTheHostThatOutlastsItsLimit() throws Exception {
        LabHost lab = start(Knobs.NONE.with(new Trouble(Trouble.Kind.TIMED_OUT, Operation.RECEIVE, Integer.MAX_VALUE,
                1)));
        Session session = lab.open();
        assertThat(LabHost.summary(LabHost.failure(session.command(List.of("sfc", "/scannow"), SHORT))))
                .isEqualTo("wmi timeout in doubt");
        assertThat(LabHost.get(session.query("root/cimv2", SERVICES, LabHost.LIMIT))).hasSize(5);
        assertThat(lab.operations()).contains("signal").filteredOn("receive"::equals).hasSizeLessThan(20);
    }

    @Test
    void reportsAQuotaThatDoesNotPass() throws Exception {
        Session session = start(Knobs.NONE.with(new Trouble(Trouble.Kind.QUOTA_FAULT, Operation.CREATE,
                Integer.MAX_VALUE, 1)))
                .open();
        assertThat(LabHost.summary(LabHost.failure(session.command(List.of("hostname"), SHORT))))
                .isEqualTo("wmi quota");
    }

    @Test
    void endsWhatIsUnderWayWhenItIsClosed() throws Exception {
        Session session = start(Knobs.NONE.with(Pace.slow(Duration.ofMillis(300), Duration.ZERO))).open();
        CompletableFuture<Row> change = session.invoke(change(), LabHost.LIMIT);
        CompletableFuture<List<Row>> query = session.query("root/cimv2", SERVICES, LabHost.LIMIT);
        session.close();
        assertThat(LabHost.summary(LabHost.failure(query))).isEqualTo("port closed");
        assertThat(LabHost.failure(change).reason()).isEqualTo("closed");
        assertThat(LabHost.summary(LabHost.failure(session.query("root/cimv2", SERVICES, LabHost.LIMIT))))
                .isEqualTo("port closed");
    }

    @Test
    void endsTheShellWhenItIsClosed() throws Exception {
        LabHost lab = start(Knobs.NONE);
        Session session = lab.open();
        LabHost.get(session.command(List.of("hostname"), LabHost.LIMIT));
        session.close();
        assertThat(lab.operationsUntil("delete")).containsSubsequence("create", "command", "receive", "delete");
    }

    @Test
    void endsTheShellOverAFreshConnectionWhenItIsClosedInTheMiddle() throws Exception {
        LabHost lab = start(Knobs.NONE.with(new Trouble(Trouble.Kind.TIMED_OUT, Operation.RECEIVE, Integer.MAX_VALUE,
                1)));
        Session session = lab.open();
        CompletableFuture<CommandResult> command = session.command(List.of("sfc", "/scannow"), LabHost.LIMIT);
        lab.operationsUntil("receive");
        session.close();
        assertThat(LabHost.failure(command).inDoubt()).isTrue();
        assertThat(lab.operationsUntil("delete")).contains("command");
    }

    @Test
    void leavesNothingWaitingWhenTheTransportEnds() throws Exception {
        LabHost lab = start(Knobs.NONE.with(Pace.slow(Duration.ofSeconds(20), Duration.ZERO)));
        CompletableFuture<Session> opening = lab.transport().open(lab.http(org.tenken.spi.Endpoint.Scheme.NTLM),
                LabHost.login(), LabHost.LIMIT);
        lab.transport().close();
        assertThat(LabHost.failure(opening).reason()).isEqualTo("closed");
    }

    @Test
    void endsOpenSessionsWhenTheTransportEnds() throws Exception {
        LabHost lab = start(Knobs.NONE.with(Pace.slow(Duration.ofMillis(300), Duration.ZERO)));
        Session session = lab.open();
        CompletableFuture<List<Row>> first = session.query("root/cimv2", SERVICES, LabHost.LIMIT);
        CompletableFuture<List<Row>> second = session.query("root/cimv2", SERVICES, LabHost.LIMIT);
        lab.transport().close();
        assertThat(LabHost.failure(first).reason()).isEqualTo("closed");
        assertThat(LabHost.failure(second).reason()).isEqualTo("closed");
        assertThat(LabHost.failure(session.query("root/cimv2", SERVICES, LabHost.LIMIT)).reason()).isEqualTo("closed");
        session.close();
    }

    @Test
    void refusesACommandThatCouldLetASecondOneIn() throws Exception {
        LabHost lab = start(Knobs.NONE);
        assertThat(LabHost.failure(lab.open().command(List.of("echo", "a\" & shutdown"), LabHost.LIMIT)))
                .hasMessage("A word of a command holds a quote or a control character.");
        assertThat(lab.target().changes()).isZero();
    }
}

package org.tenken.winrm.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.tenken.api.read.Row;
import org.tenken.lab.http.Accounts;
import org.tenken.lab.http.Endpoint;
import org.tenken.lab.http.FleetServer;
import org.tenken.lab.http.RequestLog;
import org.tenken.lab.knob.Knobs;
import org.tenken.lab.knob.Port;
import org.tenken.spi.Session;

final class FleetTest {

    private static final int HOSTS = 500;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** A fleet in which every twentieth host takes connections and never says a word. */
    private static List<Endpoint> fleet() throws Exception {
        List<Endpoint> endpoints = new ArrayList<>();
        for (int i = 0; i < HOSTS; i++) {
            InetAddress address = InetAddress.getByAddress(new byte[] {127, 67, (byte) (i >> 8), (byte) i});
            endpoints.add(new Endpoint(new SmallTarget("lab-" + i), address, 0, Endpoint.NONE,
                    i % 20 == 0 ? Knobs.NONE.with(Port.SILENT) : Knobs.NONE));
        }
        return endpoints;
    }

    private static org.tenken.spi.Endpoint endpoint(FleetServer server, Endpoint lab) {
        return new org.tenken.spi.Endpoint(lab.target().name(), lab.address().getHostAddress(),
                server.port(lab.target().name()).orElseThrow(), false, org.tenken.spi.Endpoint.Trust.SYSTEM,
                org.tenken.spi.Endpoint.Scheme.NTLM);
    }

    @Test
    void holdsHundredsOfSessionsOnTwoThreadsAndDeadHostsCostOnlyThemselves() throws Exception {
        Path file = Files.createTempFile("requests", ".jsonl");
        List<Endpoint> fleet = fleet();
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        try (RequestLog log = RequestLog.appendingTo(file);
                FleetServer server = FleetServer.start(fleet, Accounts.none().with("admin", "x".toCharArray()), log);
                WinrmTransport transport = new WinrmTransport()) {
            List<CompletableFuture<Session>> silent = new ArrayList<>();
            List<CompletableFuture<List<Row>>> answers = new ArrayList<>();
            for (Endpoint lab : fleet) {
                CompletableFuture<Session> session = transport.open(endpoint(server, lab),
                        new org.tenken.spi.Login("admin", "x".toCharArray()), LIMIT);
                if (lab.knobs().port() == Port.SILENT) {
                    silent.add(session);
                } else {
                    answers.add(session.thenCompose(open -> open.query("root/cimv2", "SELECT Name FROM Win32_Service",
                            LIMIT)));
                }
            }
            for (CompletableFuture<List<Row>> answer : answers) {
                assertThat(LabHost.get(answer)).hasSize(5);
            }
            assertThat(silent).noneMatch(CompletableFuture::isDone);
            assertThat(Thread.getAllStackTraces().keySet()).filteredOn(thread -> !before.contains(thread))
                    .extracting(Thread::getName)
                    .filteredOn(name -> name.startsWith("tenken-winrm")).hasSize(2);
        }
        Files.delete(file);
    }
}

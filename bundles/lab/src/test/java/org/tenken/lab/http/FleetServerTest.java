package org.tenken.lab.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenken.lab.knob.Knobs;
import org.tenken.lab.knob.Policy;
import org.tenken.lab.target.SmallWindows;

/** A fleet as a whole: many hosts, their log, restarts, and ports that are taken. */
class FleetServerTest {

    private static final Knobs OPEN = Knobs.NONE.with(Policy.WINDOWS.open());
    private static final int HOSTS = 2_000;
    private static final Accounts ACCOUNTS = Accounts.none().with(OneHost.USER, OneHost.PASSWORD.toCharArray());

    @TempDir
    private Path directory;

    @Test
    void servesTwoThousandHostsOnAFewThreads() throws Exception {
        Path file = directory.resolve("requests.jsonl");
        List<Endpoint> endpoints = IntStream.range(0, HOSTS).mapToObj(number -> endpoint(number, 0)).toList();
        try (RequestLog log = RequestLog.appendingTo(file);
                FleetServer server = FleetServer.start(endpoints, ACCOUNTS, log);
                Callers callers = new Callers(16)) {
            List<Callable<Integer>> calls = new ArrayList<>();
            endpoints.forEach(endpoint -> calls.add(() -> status(endpoint, server)));
            assertThat(callers.each(calls)).hasSize(HOSTS).allMatch(status -> status == 200);
            assertThat(labThreads()).isSubsetOf("tenken-lab-network", "tenken-lab-timer", "tenken-lab-worker");
        }
        assertThat(Files.readAllLines(file)).hasSize(HOSTS)
                .allMatch(line -> line.contains("\"method\":\"StartService\""));
        assertThat(endpoints).allSatisfy(endpoint ->
                assertThat(((SmallWindows) endpoint.target()).deeds()).hasSize(1));
    }

    @Test
    void writesWhatItReceivedAsOneObjectALine() throws Exception {
        try (OneHost host = OneHost.start(OPEN); Client client = Client.connect(host)) {
            client.post(KnobsTest.START);
            assertThat(host.logged()).hasSize(1);
            assertThat(host.logged().get(0))
                    .matches("\\{\"time\":\"[^\"]+Z\",\"host\":\"lab-0001\",\"user\":\"Administrator\","
                    + "\"operation\":\"invoke\",\"resource\":\"[^\"]+/Win32_Service\","
                            + "\"method\":\"StartService\",\"arguments\":\"\"}");
        }
    }

    @Test
    void escapesWhatWouldBreakALine() throws Exception {
        Path file = directory.resolve("escaped.jsonl");
        try (RequestLog log = RequestLog.appendingTo(file)) {
            log.add(new RequestLog.Entry(Instant.EPOCH, "a\"b", "\\", "x\ny", Map.of("z", "点検 \ud83d")));
        }
        assertThat(Files.readString(file))
                .isEqualTo("{\"time\":\"1970-01-01T00:00:00Z\",\"host\":\"a\\\"b\",\"user\":\"\\\\\","
                + "\"operation\":\"x\\u000ay\",\"z\":\"点検 \\ud83d\"}\n");
    }

    @Test
    void dropsItsConnectionsInARestartAndComesBack() throws Exception {
        try (OneHost host = OneHost.start(OPEN); Client before = Client.connect(host)) {
            before.post(KnobsTest.START);
            host.server().restart(OneHost.NAME, Duration.ofMillis(200));
            assertThat(before.ended()).isTrue();
            assertThat(statusAfterRestart(host)).isEqualTo(200);
        }
    }

    @Test
    void opensNothingWhenOnePortIsTaken() throws Exception {
        try (OneHost host = OneHost.start(OPEN);
                RequestLog log = RequestLog.appendingTo(directory.resolve("x.jsonl"))) {
            Endpoint free = endpoint(1, freePort());
            Endpoint taken = new Endpoint(new SmallWindows("b"), InetAddress.getByName(host.address()), host.port(),
                    Endpoint.NONE, OPEN);
            assertThatThrownBy(() -> FleetServer.start(List.of(free, taken), ACCOUNTS, log))
                    .isInstanceOf(IOException.class).hasMessageContaining(host.address() + ":" + host.port());
            try (Socket socket = new Socket()) {
                InetSocketAddress address = new InetSocketAddress(free.address(), free.port());
                assertThatThrownBy(() -> socket.connect(address, 1000)).isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void listensOnLoopbackAlone() throws Exception {
        InetAddress outside = InetAddress.getByAddress(new byte[] {10, 0, 0, 1});
        assertThatThrownBy(() -> new Endpoint(new SmallWindows("a"), outside, 1, 2, OPEN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static int statusAfterRestart(OneHost host) throws IOException {
        while (true) {
            try (Client client = Client.connect(host)) {
                int status = client.post(KnobsTest.START).status();
                if (status != 0) {
                    return status;
                }
            } catch (ConnectException e) {
                Thread.onSpinWait();
            }
        }
    }

    private static int freePort() throws IOException {
        try (OneHost gone = OneHost.start(OPEN)) {
            return gone.port();
        }
    }

    private static int status(Endpoint endpoint, FleetServer server) throws IOException {
        int port = server.port(endpoint.target().name()).orElseThrow();
        try (Client client = new Client(new Socket(endpoint.address(), port))) {
            return client.post(KnobsTest.START).status();
        }
    }

    private static Endpoint endpoint(int number, int port) {
        try {
            InetAddress address = InetAddress.getByAddress(new byte[] {127, 78, (byte) (number / 250),
                    (byte) (number % 250 + 1)});
            return new Endpoint(new SmallWindows("lab-" + number), address, port, Endpoint.NONE, OPEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> labThreads() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName)
                .filter(name -> name.startsWith("tenken-lab"))
                .distinct().toList();
    }
}

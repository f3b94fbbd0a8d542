package org.tenken.lab.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenken.lab.knob.Knobs;
import org.tenken.lab.knob.Login;
import org.tenken.lab.knob.Operation;
import org.tenken.lab.knob.Pace;
import org.tenken.lab.knob.Policy;
import org.tenken.lab.knob.Port;
import org.tenken.lab.knob.Trouble;

/** Every knob does what it says, and without it nothing of the kind happens. */
class KnobsTest {

    private static final Knobs OPEN = Knobs.NONE.with(Policy.WINDOWS.open());
    static final byte[] START = ("<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'"
            + " xmlns:a='http://schemas.xmlsoap.org/ws/2004/08/addressing'"
            + " xmlns:w='http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd'><s:Header>"
            + "<a:Action>http://schemas.microsoft.com/wbem/wsman/1/wmi/root/cimv2/Win32_Service/StartService</a:Action>"
            + "<w:ResourceURI>http://schemas.microsoft.com/wbem/wsman/1/wmi/root/cimv2/Win32_Service</w:ResourceURI>"
            + "</s:Header><s:Body><StartService_INPUT/></s:Body></s:Envelope>").getBytes(StandardCharsets.UTF_8);

    @Test
    void aHealthyHostAnswersOnAConnectionThatStays() throws Exception {
        try (OneHost host = OneHost.start(OPEN); Client client = Client.connect(host)) {
            assertThat(client.post(START)).satisfies(response -> {
                assertThat(response.status()).isEqualTo(200);
                assertThat(response.whole()).isTrue();
                assertThat(response.text()).contains("StartService_OUTPUT");
                assertThat(response.head()).contains("Date: Tue, 06 May 2031 07:08:09 GMT");
            });
            assertThat(client.post(START).status()).isEqualTo(200);
            assertThat(host.windows().deeds()).hasSize(2);
        }
    }

    @Test
    void refusedPortsAnswerWithAReset() throws Exception {
        int free;
        try (OneHost host = OneHost.start(OPEN)) {
            free = host.port();
        }
        try (OneHost host = OneHost.start(OPEN.with(Port.REFUSED), free)) {
            assertThatThrownBy(() -> Client.connect(host)).isInstanceOf(ConnectException.class)
                    .hasMessageContaining("refused");
        }
    }

    @Test
    void blackholesNeverAnswerASyn() throws Exception {
        try (OneHost host = OneHost.start(OPEN.with(Port.BLACKHOLE)); Socket socket = new Socket()) {
            assertThatThrownBy(() -> socket.connect(new InetSocketAddress(host.address(), host.port()), 300))
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void silentHostsAcceptAndSayNothing() throws Exception {
        try (OneHost host = OneHost.start(OPEN.with(Port.SILENT)); Client client = Client.connect(host)) {
            client.limit(300);
            assertThatThrownBy(() -> client.post(START)).isInstanceOf(SocketTimeoutException.class);
            assertThat(host.windows().deeds()).isEmpty();
        }
    }

    @Test
    void refusedLoginsGet401EvenWithTheRightPassword() throws Exception {
        try (OneHost host = OneHost.start(OPEN.with(Login.REFUSED)); Client client = Client.connect(host)) {
            assertThat(client.post(START).status()).isEqualTo(401);
        }
    }

    @Test
    void deniedLoginsMayDoNothing() throws Exception {
        try (OneHost host = OneHost.start(OPEN.with(Login.DENIED)); Client client = Client.connect(host)) {
            Client.Response response = client.post(START);
            assertThat(response.status()).isEqualTo(500);
            assertThat(response.text()).contains("w:AccessDenied", "Code=\"5\"");
            assertThat(host.windows().deeds()).isEmpty();
        }
    }

    @Test
    void anybodyMayIdentifyAHostAndNothingElse() throws Exception {
        String head = "POST /wsman HTTP/1.1\r\nWSMANIDENTIFY: unauthenticated\r\nContent-Length: %d\r\n\r\n";
        byte[] identify = Identify.bytes();
        try (OneHost host = OneHost.start(Knobs.NONE); Client client = Client.connect(host)) {
            assertThat(client.exchange(String.format(head, identify.length), identify).text())
                    .contains(Identify.ANYBODY).doesNotContain(Identify.KNOWN);
            assertThat(client.exchange(String.format(head, START.length), START).status()).isEqualTo(401);
            assertThat(host.windows().deeds()).isEmpty();
        }
    }

    @Test
    void windowsAsItComesTakesNeitherBasicNorAnUnsealedBody() throws Exception {
        try (OneHost host = OneHost.start(Knobs.NONE); Client client = Client.connect(host)) {
            Client.Response response = client.post(START);
            assertThat(response.status()).isEqualTo(401);
            assertThat(response.head()).contains("WWW-Authenticate: Negotiate").doesNotContain("Basic");
        }
        Knobs basic = Knobs.NONE.with(new Policy(true, false, true, 10));
        try (OneHost host = OneHost.start(basic); Client client = Client.connect(host)) {
            Client.Response response = client.post(START);
            assertThat(List.of(response.status(), response.body().length)).isEqualTo(List.of(500, 0));
            assertThat(host.windows().deeds()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"DROP_BEFORE, 0", "DROP_AFTER, 1"})
    void droppedRequestsAreCarriedOutOrNot(Trouble.Kind kind, int deeds) throws Exception {
        try (OneHost host = troubled(kind); Client client = Client.connect(host)) {
            assertThat(client.post(START).status()).isZero();
            assertThat(host.windows().deeds()).hasSize(deeds);
            assertThat(host.logged()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"QUOTA_FAULT, 2150859173", "QUOTA_ERROR, HRESULT 0x803381a6", "TIMED_OUT, 2150858793"})
    void faultsComeFirstAndThenTheAnswer(Trouble.Kind kind, String sign) throws Exception {
        Knobs knobs = OPEN.with(Trouble.first(2, kind, Operation.INVOKE));
        try (OneHost host = OneHost.start(knobs); Client client = Client.connect(host)) {
            for (int i = 0; i < 2; i++) {
                Client.Response response = client.post(START);
                assertThat(response.status()).isEqualTo(500);
                assertThat(response.text()).contains(sign);
            }
            assertThat(host.windows().deeds()).isEmpty();
            assertThat(client.post(START).status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({"BAD_REQUEST, 400", "EMPTY, 500"})
    void emptyAnswersHaveAStatusAlone(Trouble.Kind kind, int status) throws Exception {
        try (OneHost host = troubled(kind); Client client = Client.connect(host)) {
            Client.Response response = client.post(START);
            assertThat(List.of(response.status(), response.body().length)).isEqualTo(List.of(status, 0));
            assertThat(host.windows().deeds()).isEmpty();
        }
    }

    @Test
    void closingHostsAnswerOnceAConnection() throws Exception {
        try (OneHost host = troubled(Trouble.Kind.CLOSE); Client client = Client.connect(host)) {
            Client.Response response = client.post(START);
            assertThat(response.whole()).isTrue();
            assertThat(response.head()).contains("Connection: close");
            assertThat(client.ended()).isTrue();
        }
    }

    @Test
    void truncatedAnswersEndTooSoon() throws Exception {
        try (OneHost host = troubled(Trouble.Kind.TRUNCATED); Client client = Client.connect(host)) {
            Client.Response response = client.post(START);
            assertThat(response.status()).isEqualTo(200);
            assertThat(response.whole()).isFalse();
        }
    }

    @Test
    void answersCanBeShorterThanAnnounced() throws Exception {
        try (OneHost host = troubled(Trouble.Kind.TOO_SHORT); Client client = Client.connect(host)) {
            client.limit(300);
            assertThatThrownBy(() -> client.post(START)).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void answersCanBeLongerThanAnnounced() throws Exception {
        try (OneHost host = troubled(Trouble.Kind.TOO_LONG); Client client = Client.connect(host)) {
            assertThat(client.post(START).text()).doesNotContain("</s:Envelope>");
            assertThat(client.ended()).isFalse();
        }
    }

    @Test
    void answersCanBeGarbledUnknownOrFarTooLarge() throws Exception {
        try (OneHost host = troubled(Trouble.Kind.GARBLED); Client client = Client.connect(host)) {
            assertThat(client.post(START)).satisfies(response -> assertThat(response.whole()).isTrue())
                    .extracting(Client.Response::text).asString().startsWith("<s:Envelope")
                    .doesNotContain("</s:Envelope>");
        }
        try (OneHost host = troubled(Trouble.Kind.UNKNOWN); Client client = Client.connect(host)) {
            assertThat(client.post(START).text()).contains("urn:nothing");
        }
        try (OneHost host = troubled(Trouble.Kind.OVERSIZED); Client client = Client.connect(host)) {
            assertThat(client.post(START).body()).hasSize(10 * 1024 * 1024)
                    .endsWith("</s:Envelope>".getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Test
    void slowHostsWaitBeforeTheyLook() throws Exception {
        Knobs slow = OPEN.with(Pace.slow(Duration.ofMillis(400), Duration.ofMillis(1)));
        try (OneHost host = OneHost.start(slow); Client client = Client.connect(host)) {
            client.limit(200);
            assertThatThrownBy(() -> client.post(START)).isInstanceOf(SocketTimeoutException.class);
            client.limit(10_000);
            assertThat(client.receive().status()).isEqualTo(200);
        }
    }

    @Test
    void manyTricklingAnswersHoldNoThread() throws Exception {
        Knobs trickling = OPEN.with(Pace.trickle(100, Duration.ofMillis(10)));
        try (OneHost host = OneHost.start(trickling); Callers callers = new Callers(50)) {
            List<Client.Response> responses = callers.all(() -> {
                try (Client client = Client.connect(host)) {
                    return client.post(START);
                }
            });
            assertThat(responses).hasSize(50).allMatch(Client.Response::whole);
            assertThat(Thread.getAllStackTraces().keySet())
                    .filteredOn(thread -> thread.getName().equals("tenken-lab-worker"))
                    .hasSizeLessThanOrEqualTo(Math.max(4, Runtime.getRuntime().availableProcessors()));
        }
    }

    @Test
    void clientsThatNeverFinishARequestHoldNobodyUp() throws Exception {
        try (OneHost host = OneHost.start(OPEN); Client client = Client.connect(host)) {
            List<Client> unfinished = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                unfinished.add(Client.connect(host));
                unfinished.get(i).send("POST /wsman HTTP/1.1\r\nContent-Length: 9\r\n\r\nhalf".getBytes(UTF_8));
            }
            assertThat(client.post(START).status()).isEqualTo(200);
            for (Client one : unfinished) {
                one.close();
            }
        }
    }

    @Test
    void chancesAreTheSameForTheSameSeed() throws Exception {
        assertThat(fates(7)).isEqualTo(fates(7)).contains(200, 400).isNotEqualTo(fates(8));
    }

    private static List<Integer> fates(long seed) throws IOException {
        Knobs knobs = OPEN.with(Trouble.sometimes(0.5, Trouble.Kind.BAD_REQUEST)).seeded(seed);
        List<Integer> fates = new ArrayList<>();
        try (OneHost host = OneHost.start(knobs); Client client = Client.connect(host)) {
            for (int i = 0; i < 32; i++) {
                fates.add(client.post(START).status());
            }
        }
        return fates;
    }

    private static OneHost troubled(Trouble.Kind kind) throws IOException {
        return OneHost.start(OPEN.with(Trouble.always(kind)));
    }
}

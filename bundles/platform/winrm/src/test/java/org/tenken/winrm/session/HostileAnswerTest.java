package org.tenken.winrm.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tenken.api.read.Row;
import org.tenken.spi.Endpoint.Scheme;
import org.tenken.spi.HostFailure;
import org.tenken.spi.Session;
import org.tenken.winrm.http.Limits;

final class HostileAnswerTest {

    private static final byte[] LET_IN = RawHost.http("200 OK", "Content-Length: 0", "");

    private final WinrmTransport transport = new WinrmTransport(new Limits(64 << 10, 4 << 10));
    private Optional<RawHost> host = Optional.empty();

    private Session open(Scheme scheme, byte[]... answers) throws Exception {
        host = Optional.of(new RawHost(List.of(answers)));
        return LabHost.get(transport.open(host.get().endpoint(scheme), LabHost.login(), LabHost.LIMIT));
    }

    @AfterEach
    void stop() {
        transport.close();
        host.ifPresent(RawHost::close);
    }

    private static List<Row> rows(Session session) throws Exception {
        return LabHost.get(session.query("root/cimv2", "SELECT 1", LabHost.LIMIT));
    }

    private static HostFailure refused(Session session) throws Exception {
        return LabHost.failure(session.query("root/cimv2", "SELECT 1", LabHost.LIMIT));
    }

    static Stream<byte[]> soundAnswers() {
        String body = RawHost.row("<?xml version=\"1.0\" encoding=\"UTF-8\"?><!-- a remark -->", "one");
        String type = "Content-Type: application/soap+xml\r\n";
        String chunks = Integer.toHexString(50) + "\r\n" + body.substring(0, 50) + "\r\n"
                + Integer.toHexString(body.length() - 50) + ";x=y\r\n" + body.substring(50)
                + "\r\n0\r\nTrailer: t\r\n\r\n";
        return Stream.of(RawHost.xml(body),
                RawHost.http("200 OK", type + "Transfer-Encoding: chunked", chunks),
                ("HTTP/1.1 100 Continue\r\n\r\n" + new String(RawHost.xml(body), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8),
                RawHost.http("200 OK", type + "Connection: close\r\nContent-Length: " + body.length(), body));
    }

    @ParameterizedTest
    @MethodSource("soundAnswers")
    void readsSoundAnswersInAnyFraming(byte[] answer) throws Exception {
        assertThat(rows(open(Scheme.BASIC, LET_IN, answer))).isEqualTo(List.of(Row.of("Name", "one")));
    }

    @Test
    void readsAnAnswerThatEndsWithTheConnection() throws Exception {
        assertThat(rows(open(Scheme.BASIC, LET_IN, RawHost.http("200 OK", "Content-Type: text/xml",
                RawHost.row("", "one")))))
                .isEqualTo(List.of(Row.of("Name", "one")));
    }

    static Stream<Arguments> hostileAnswers() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE b [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a").append(i).append(" \"&a").append(i - 1).append(";&a").append(i - 1)
                    .append(";\">");
        }
        String outside = "<!DOCTYPE b [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>";
        return Stream.of(
                Arguments.of("entities that grow", RawHost.xml(RawHost.row(bomb + "]>", "&a29;")), "wmi garbled"),
                Arguments.of("an entity from outside", RawHost.xml(RawHost.row(outside, "&f;")), "wmi garbled"),
                Arguments.of("a document type alone", RawHost.xml(RawHost.row("<!DOCTYPE b>", "one")), "wmi garbled"),
                Arguments.of("too deep", RawHost.xml(RawHost.row("", "<x>".repeat(60) + "</x>".repeat(60))),
                "wmi too-large"),
                Arguments.of("cut short", RawHost.xml(RawHost.row("", "one").substring(0, 300)), "wmi garbled"),
                Arguments.of("cut at the very end", RawHost.xml(RawHost.row("", "one").replace("</s:Envelope>", "")),
                "wmi garbled"),
                Arguments.of("no XML at all", RawHost.xml("hello"), "wmi garbled"),
                Arguments.of("XML of something else", RawHost.xml("<html/>"), "wmi garbled"),
                Arguments.of("a page", RawHost.http("200 OK", "Content-Type: text/html\r\nContent-Length: 2", "hi"),
                "port garbled"),
                Arguments.of("long by announcement", RawHost.http("200 OK", "Content-Length: 70000", ""),
                "wmi too-large"),
                Arguments.of("long without one", RawHost.http("200 OK", "Content-Type: text/xml", "x".repeat(70_000)),
                "wmi too-large"),
                Arguments.of("negative length", RawHost.http("200 OK", "Content-Length: -5", ""), "wmi garbled"),
                Arguments.of("endless headers", RawHost.http("200 OK", "X: " + "y".repeat(9000), ""), "wmi garbled"),
                Arguments.of("no HTTP", "SSH-2.0-OpenSSH_9.2p1\r\n\r\n".getBytes(StandardCharsets.UTF_8),
                "wmi garbled"),
                Arguments.of("a chunk of nonsense", RawHost.http("200 OK", "Transfer-Encoding: chunked",
                "zz\r\nfoo\r\n"), "wmi garbled"),
                Arguments.of("not here", RawHost.http("404 Not Found", "Content-Length: 0", ""), "port garbled"),
                Arguments.of("not now", RawHost.http("503 Unavailable", "Content-Length: 0", ""), "wmi fault"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileAnswers")
    void refusesHostileAnswersInWords(String what, byte[] answer, String summary) throws Exception {
        assertThat(LabHost.summary(refused(open(Scheme.BASIC, LET_IN, answer)))).as(what).isEqualTo(summary);
    }

    @Test
    void doesNotTryAPasswordForEver() throws Exception {
        byte[] again = RawHost.http("401 Unauthorized", "WWW-Authenticate: Negotiate " + challenge()
                + "\r\nContent-Length: 0", "");
        List<byte[]> answers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            answers.add(again);
        }
        host = Optional.of(new RawHost(answers));
        HostFailure failure =
                LabHost.failure(transport.open(host.get().endpoint(Scheme.NTLM), LabHost.login(), LabHost.LIMIT));
        assertThat(LabHost.summary(failure)).isEqualTo("authentication login");
        assertThat(host.get().requests()).hasSize(2);
    }

    @Test
    void believesNoBareAnswerOnASealedLine() throws Exception {
        byte[] challenge = RawHost.http("401 Unauthorized", "WWW-Authenticate: Negotiate " + challenge()
                + "\r\nContent-Length: 0", "");
        assertThat(LabHost.summary(refused(open(Scheme.NTLM, challenge, LET_IN,
                RawHost.xml(RawHost.row("", "forged"))))))
                .isEqualTo("port garbled");
    }

    @Test
    void logsInAgainOnceWhereTheHostHasForgotten() throws Exception {
        byte[] forgotten = RawHost.http("401 Unauthorized", "Connection: close\r\nContent-Length: 0", "");
        assertThat(rows(open(Scheme.BASIC, LET_IN, forgotten, LET_IN, RawHost.xml(RawHost.row("", "one")))))
                .isEqualTo(List.of(Row.of("Name", "one")));
        assertThat(host.orElseThrow().requests()).hasSize(4);
    }

    @Test
    void keepsThePasswordOutOfEveryText() throws Exception {
        Session session = open(Scheme.BASIC, LET_IN, RawHost.xml("hello"));
        HostFailure failure = refused(session);
        String header = host.orElseThrow().requests().get(0).replaceFirst("(?is).*authorization: (basic [^\r]*).*",
                "$1");
        String token = header.substring(6);
        assertThat(new String(Base64.getDecoder().decode(token), StandardCharsets.UTF_8)).as("it was sent")
                .contains("wörd 1");
        assertThat(session + session.description() + failure + Arrays.toString(failure.getStackTrace()))
                .doesNotContain(token).doesNotContain("wörd");
    }

    /** A challenge with all flags and no target info, which any account can be proved to. */
    private static String challenge() {
        byte[] message = ByteBuffer.allocate(48).order(ByteOrder.LITTLE_ENDIAN)
                .put("NTLMSSP\0".getBytes(StandardCharsets.US_ASCII)).putInt(2).putLong(0).putInt(-1).array();
        return Base64.getEncoder().encodeToString(message);
    }
}

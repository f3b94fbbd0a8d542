package org.tenken.lab.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HTTP/1.1 as it comes in: whole, in pieces, too large and wrong. */
class RequestParserTest {

    private static final String WHOLE =
            "POST /wsman HTTP/1.1\r\nHost: a\r\nX-A: 1\r\nx-a: 2\r\nContent-Length: 5\r\n\r\nhello";
    private static final String CHUNKED = "POST /wsman HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
            + "3;x=y\r\nhel\r\n2\r\nlo\r\n0\r\nTrailer: x\r\n\r\n";

    private final RequestParser parser = new RequestParser();

    @Test
    void readsARequestOfAnnouncedLength() throws Exception {
        Request request = read(WHOLE).orElseThrow();
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo("/wsman");
        assertThat(request.header("X-A")).contains("1, 2");
        assertThat(request.persistent()).isTrue();
        assertThat(request.body()).asString().isEqualTo("hello");
    }

    @Test
    void readsChunks() throws Exception {
        assertThat(read(CHUNKED).orElseThrow().body()).asString().isEqualTo("hello");
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "7", "50"})
    void readsTwoRequestsHoweverTheyAreCut(int size) throws Exception {
        byte[] bytes = (WHOLE + CHUNKED).getBytes(StandardCharsets.US_ASCII);
        int found = 0;
        for (int from = 0; from < bytes.length; from += size) {
            parser.add(ByteBuffer.wrap(bytes, from, Math.min(size, bytes.length - from)));
            Optional<Request> request = parser.next();
            while (request.isPresent()) {
                assertThat(request.get().body()).asString().isEqualTo("hello");
                found++;
                request = parser.next();
            }
        }
        assertThat(found).isEqualTo(2);
    }

    @Test
    void waitsForWhatIsMissing() throws Exception {
        assertThat(read(WHOLE.substring(0, WHOLE.length() - 1))).isEmpty();
    }

    @Test
    void saysOnceThatTheClientWaitsForASign() throws Exception {
        read("POST /wsman HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n");
        assertThat(parser.awaitsSign()).isTrue();
        assertThat(parser.awaitsSign()).isFalse();
    }

    @Test
    void keepsAConnectionOfTheOldVersionOnlyWhenAsked() throws Exception {
        assertThat(read("GET / HTTP/1.0\r\n\r\n").orElseThrow().persistent()).isFalse();
        assertThat(read("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n").orElseThrow().persistent()).isTrue();
        assertThat(read("GET / HTTP/1.1\r\nConnection: close\r\n\r\n").orElseThrow().persistent()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "400 | HELLO",
        "400 | POST /wsman HTTP/2.0",
        "400 | POST /wsman HTTP/1.1~ folded: x~~",
        "400 | POST /wsman HTTP/1.1~Content-Length: -1~~",
        "400 | POST /wsman HTTP/1.1~Content-Length: 5, 6~~",
        "400 | POST /wsman HTTP/1.1~Content-Length: 5~Transfer-Encoding: chunked~~",
        "400 | POST /wsman HTTP/1.1~Transfer-Encoding: gzip~~",
        "400 | POST /wsman HTTP/1.1~Transfer-Encoding: chunked~~xyz~",
        "400 | POST /wsman HTTP/1.1~Transfer-Encoding: chunked~~3~hello~",
        "413 | POST /wsman HTTP/1.1~Content-Length: 4194305~~",
        "413 | POST /wsman HTTP/1.1~Transfer-Encoding: chunked~~400001~"})
    void refusesWhatIsNotARequest(int status, String text) {
        assertThatThrownBy(() -> read(text.replace("~", "\r\n") + "\r\n"))
                .isInstanceOfSatisfying(BadRequest.class, reason -> assertThat(reason.status()).isEqualTo(status));
    }

    @Test
    void refusesAHeadThatNeverEnds() {
        String header = "X: " + "x".repeat(1000) + "\r\n";
        assertThatThrownBy(() -> read("POST /wsman HTTP/1.1\r\n" + header.repeat(70)))
                .isInstanceOfSatisfying(BadRequest.class, reason -> assertThat(reason.status()).isEqualTo(431));
        assertThatThrownBy(() -> new RequestParserTest().read("x".repeat(RequestParser.HEAD + 1)))
                .isInstanceOfSatisfying(BadRequest.class, reason -> assertThat(reason.status()).isEqualTo(431));
    }

    private Optional<Request> read(String text) throws BadRequest {
        parser.add(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
        return parser.next();
    }
}

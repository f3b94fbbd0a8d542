package org.tenken.engine.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.tenken.api.read.Answer;
import org.tenken.api.read.Read;
import org.tenken.engine.host.Host;
import org.tenken.engine.thread.Threads;

final class SntpTest {

    private static final long EPOCH = 2_208_988_800L;
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private static long stamp(Instant instant) {
        return instant.getEpochSecond() + EPOCH << 32 | ((long) instant.getNano() << 32) / 1_000_000_000L & 0xFFFFFFFFL;
    }

    private static byte[] answer(int first, int stratum, long cookie, Instant time) {
        return ByteBuffer.allocate(Sntp.LENGTH).put(0, (byte) first).put(1, (byte) stratum).putLong(24, cookie)
                .putLong(32, stamp(time)).putLong(40, stamp(time)).array();
    }

    @Test
    void findsTheMiddleBetweenQuestionAndAnswer() {
        byte[] answer = answer(0x24, 2, 7, NOW.plusSeconds(60));
        assertThat(Sntp.offset(answer, 48, 7, NOW.minusMillis(50), NOW.plusMillis(50))).isBetween(
                Duration.ofMillis(59_999), Duration.ofMillis(60_001));
    }

    @Test
    void knowsTheEraAfter2036() {
        Instant later = Instant.parse("2040-01-01T00:00:00Z");
        assertThat(Sntp.offset(answer(0x24, 2, 7, later.minusSeconds(9)), 48, 7, later, later))
                .isEqualTo(Duration.ofSeconds(-9));
    }

    @Test
    void refusesForeignShortAndUnsynchronisedAnswers() {
        for (byte[] bad : List.of(answer(0x24, 2, 8, NOW), answer(0x23, 2, 7, NOW), answer(0xE4, 2, 7, NOW),
                answer(0x24, 0, 7, NOW), answer(0x24, 16, 7, NOW))) {
            assertThatIllegalArgumentException().isThrownBy(() -> Sntp.offset(bad, 48, 7, NOW, NOW));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Sntp.offset(answer(0x24, 2, 7, NOW), 47, 7, NOW, NOW));
    }

    @Test
    void asksAServer() throws Exception {
        try (DatagramSocket server = new DatagramSocket(0, InetAddress.getByName("127.0.0.1")); Threads threads =
                new Threads()) {
            Thread clock = new Thread(() -> serve(server), "clock");
            clock.setDaemon(true);
            clock.start();
            Read read = new Read.Ntp("127.0.0.1:" + server.getLocalPort());
            Vantage console = new Vantage(Optional.empty(), Host.named("h"), "", Map.of(), Map.of());
            Answer answer = new NtpDriver(threads).read(List.of(read), console).get(10, TimeUnit.SECONDS).get(read);
            assertThat(((Answer.Rows) answer).rows().get(0).duration("offset"))
                    .isBetween(Duration.ofMinutes(9), Duration.ofMinutes(11));
        }
    }

    private static void serve(DatagramSocket server) {
        try {
            DatagramPacket question = new DatagramPacket(new byte[48], 48);
            server.receive(question);
            long cookie = ByteBuffer.wrap(question.getData()).getLong(40);
            byte[] answer = answer(0x24, 1, cookie, Instant.now().plus(Duration.ofMinutes(10)));
            server.send(new DatagramPacket(answer, 48, question.getSocketAddress()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

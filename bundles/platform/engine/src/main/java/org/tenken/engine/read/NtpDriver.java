package org.tenken.engine.read;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.tenken.api.read.Answer;
import org.tenken.api.read.Read;
import org.tenken.api.read.Row;
import org.tenken.engine.thread.Threads;

/** Asks a clock by SNTP from the console. */
record NtpDriver(Threads threads) implements Driver {

    private static final int PORT = 123;
    private static final int WAIT_MILLIS = 2000;

    @Override
    public Set<Class<? extends Read>> kinds() {
        return Set.of(Read.Ntp.class);
    }

    @Override
    public CompletableFuture<Map<Read, Answer>> read(List<Read> reads, Vantage vantage) {
        List<CompletableFuture<Map<Read, Answer>>> answers = new ArrayList<>();
        for (Read read : reads) {
            String server = ((Read.Ntp) read).server();
            CompletableFuture<Answer> answer = vantage.line().isPresent()
                    ? CompletableFuture.completedFuture(
                    new Answer.Unread("not-available", "clocks are asked from the console only"))
                    : threads.block(() -> ask(server)).exceptionally(Failures::answer);
            answers.add(answer.thenApply(found -> Map.of(read, found)));
        }
        return Together.of(answers);
    }

    private static Answer ask(String server) throws IOException {
        int colon = server.indexOf(':') == server.lastIndexOf(':') ? server.indexOf(':') : -1;
        String name = NetworkName.of(colon < 0 ? server : server.substring(0, colon));
        int port = colon < 0 ? PORT : Integer.parseInt(server.substring(colon + 1));
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.setSoTimeout(WAIT_MILLIS);
            socket.connect(new InetSocketAddress(InetAddress.getByName(name), port));
            return exchange(socket);
        } catch (UnknownHostException e) {
            return new Answer.Unread("unknown-name", "the time server's name has no address");
        } catch (SocketTimeoutException e) {
            return new Answer.Unread("timeout", "the time server did not answer");
        } catch (IllegalArgumentException e) {
            return new Answer.Unread("garbled", String.valueOf(e.getMessage()));
        }
    }

    private static Answer exchange(DatagramSocket socket) throws IOException {
        long cookie = new SecureRandom().nextLong();
        DatagramPacket answer = new DatagramPacket(new byte[Sntp.LENGTH], Sntp.LENGTH);
        Instant sent = Instant.now();
        socket.send(new DatagramPacket(Sntp.question(cookie), Sntp.LENGTH));
        socket.receive(answer);
        Instant received = Instant.now();
        Duration offset = Sntp.offset(answer.getData(), answer.getLength(), cookie, sent, received);
        return new Answer.Rows(List.of(Row.of("offset", offset)), sent, received);
    }
}

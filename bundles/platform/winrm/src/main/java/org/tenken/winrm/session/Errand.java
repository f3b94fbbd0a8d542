package org.tenken.winrm.session;

import io.netty.channel.EventLoop;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.tenken.spi.HostFailure;
import org.tenken.winrm.http.Deadline;
import org.tenken.winrm.http.Leg;
import org.tenken.winrm.soap.FaultException;
import org.tenken.winrm.soap.Message;

/**
 * What one call of a session does over its line: requests under one deadline that can be given up together.
 *
 * <p>A host that only needs longer is asked again, a host at one of its limits is asked again a little later.
 */
final class Errand {

    /** The longest a host works on one request before it says that it needs longer; as Windows allows. */
    static final Duration TURN = Duration.ofSeconds(60);

    private static final Duration SHORTEST_TURN = Duration.ofMillis(500);
    private static final Duration ON_THE_WAY = Duration.ofMillis(500);
    private static final Duration BREATH = Duration.ofMillis(200);
    private static final int MOST_BACKOFFS = 5;
    private static final long FIRST_BACKOFF_MILLIS = 200;

    private final Line line;
    private final EventLoop loop;
    private final String to;
    private final Deadline deadline;
    private final AtomicReference<Optional<CompletableFuture<byte[]>>> underWay =
            new AtomicReference<>(Optional.empty());
    private volatile boolean givenUp;

    /** Reads an answer. */
    interface Reader<T> {
        T read(byte[] message) throws HostFailure, FaultException;
    }

    /** Writes the request for a turn. */
    private record Request<T>(Message message, Effect effect, Duration turn, Reader<T> reader) {}

    Errand(Line line, EventLoop loop, String to, Deadline deadline) {
        this.line = line;
        this.loop = loop;
        this.to = to;
        this.deadline = deadline;
    }

    Deadline deadline() {
        return deadline;
    }

    /** Returns an errand on the same line with a deadline of its own, to tidy up after this one. */
    Errand after(Duration limit) {
        return new Errand(line, loop, to, Deadline.after(limit));
    }

    void giveUp() {
        givenUp = true;
        underWay.get().ifPresent(answer -> answer.cancel(false));
    }

    <T> CompletableFuture<T> ask(Message message, Effect effect, Reader<T> reader) {
        return ask(message, effect, TURN, reader);
    }

    <T> CompletableFuture<T> ask(Message message, Effect effect, Duration turn, Reader<T> reader) {
        return ask(new Request<>(message, effect, turn, reader), 0);
    }

    private <T> CompletableFuture<T> ask(Request<T> request, int backoffs) {
        if (givenUp) {
            return CompletableFuture.failedFuture(new CancellationException());
        }
        CompletableFuture<byte[]> answer =
                line.ask(request.message.encoded(to, turn(request.turn)), request.effect, deadline);
        underWay.set(Optional.of(answer));
        if (givenUp) {
            answer.cancel(false);
        }
        return answer.thenCompose(bytes -> read(request, bytes, backoffs));
    }

    private Duration turn(Duration longest) {
        Duration left = deadline.left().minus(ON_THE_WAY);
        Duration turn = left.compareTo(longest) < 0 ? left : longest;
        return turn.compareTo(SHORTEST_TURN) < 0 ? SHORTEST_TURN : turn;
    }

    private <T> CompletableFuture<T> read(Request<T> request, byte[] bytes, int backoffs) {
        try {
            return CompletableFuture.completedFuture(request.reader.read(bytes));
        } catch (HostFailure e) {
            return CompletableFuture.failedFuture(e);
        } catch (FaultException e) {
            return fault(request, e, backoffs);
        }
    }

    private <T> CompletableFuture<T> fault(Request<T> request, FaultException e, int backoffs) {
        if (e.fault().timedOut()) {
            return later(request, e);
        }
        if (e.fault().quota() && backoffs < MOST_BACKOFFS) {
            return backOff(request, e, backoffs);
        }
        return CompletableFuture.failedFuture(e);
    }

    private <T> CompletableFuture<T> later(Request<T> request, FaultException e) {
        if (request.effect == Effect.CHANGING) {
            return CompletableFuture.failedFuture(Failures.doubtful(e.fault().failure()));
        }
        return deadline.left().compareTo(SHORTEST_TURN) < 0 ? CompletableFuture.failedFuture(Leg.ANSWER.late(false))
                : breath().thenCompose(nothing -> ask(request, 0));
    }

    /**
     * Returns after a short while: a host that has nothing yet, and says so at once, is not to be asked without a
     * pause.
     */
    CompletableFuture<Void> breath() {
        return pause(BREATH);
    }

    private CompletableFuture<Void> pause(Duration length) {
        CompletableFuture<Void> waited = new CompletableFuture<>();
        loop.schedule(() -> waited.complete(null), length.toNanos(), TimeUnit.NANOSECONDS);
        return waited;
    }

    /** The fault says that nothing was done, so even a change may be asked for again. */
    private <T> CompletableFuture<T> backOff(Request<T> request, FaultException e, int backoffs) {
        long base = FIRST_BACKOFF_MILLIS << backoffs;
        long wait = base + ThreadLocalRandom.current().nextLong(base / 2 + 1);
        if (deadline.left().toMillis() < wait) {
            return CompletableFuture.failedFuture(e);
        }
        return pause(Duration.ofMillis(wait)).thenCompose(nothing -> ask(request, backoffs + 1));
    }
}

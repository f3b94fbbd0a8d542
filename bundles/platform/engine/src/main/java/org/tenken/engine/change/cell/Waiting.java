package org.tenken.engine.change.cell;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.tenken.spi.HostFailure;
import org.tenken.spi.Rung;

/** Waits for a host's answer on a thread that has nothing else to do. */
public final class Waiting {

    /** A transport keeps the limit itself; this only stops one that does not. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private Waiting() {}

    /** Returns the answer; whatever else a transport throws counts as a request whose end nobody saw. */
    public static <T> T on(Supplier<CompletableFuture<T>> question, Duration limit) throws HostFailure {
        CompletableFuture<T> answer = asked(question);
        try {
            return answer.get(limit.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new HostFailure(Rung.WMI, "timeout", "the host did not answer in time", true, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            answer.cancel(true);
            throw new HostFailure(Rung.WMI, "closed", "the engine was stopped", true, e);
        }
    }

    private static <T> CompletableFuture<T> asked(Supplier<CompletableFuture<T>> question) throws HostFailure {
        try {
            return question.get();
        } catch (RuntimeException e) {
            throw failure(e);
        }
    }

    private static HostFailure failure(Throwable cause) {
        if (cause instanceof HostFailure failure) {
            return failure;
        }
        String name = cause == null ? "unknown" : cause.getClass().getName();
        return new HostFailure(Rung.WMI, "fault", "the transport broke: " + name, true, cause);
    }
}

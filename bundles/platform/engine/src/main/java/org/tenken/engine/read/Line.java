package org.tenken.engine.read;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.tenken.api.read.Row;
import org.tenken.engine.thread.Threads;
import org.tenken.spi.HostFailure;
import org.tenken.spi.Rung;
import org.tenken.spi.Session;

/**
 * Asks one host one thing after another, keeps the time, and gives each read its own deadline.
 *
 * <p>Safe for any thread. Requests wait for their turn here, so that the deadline of one does not run while another is
 * slow.
 */
public final class Line {

    private static final Duration GRACE = Duration.ofSeconds(2);

    private final Session session;
    private final Threads threads;
    private final Duration limit;
    private CompletableFuture<?> last = CompletableFuture.completedFuture(null);
    private Optional<CompletableFuture<Row>> folders = Optional.empty();
    private volatile Optional<HostFailure> trouble = Optional.empty();

    /** Creates a line over a session; each request may take as long as the limit. */
    public Line(Session session, Threads threads, Duration limit) {
        this.session = session;
        this.threads = threads;
        this.limit = limit;
    }

    /** Runs a query. */
    public CompletableFuture<Timed<List<Row>>> query(String namespace, String wql) {
        return turn(limit, s -> s.query(namespace, wql, limit));
    }

    /** Returns one instance. */
    public CompletableFuture<Timed<Optional<Row>>> get(String namespace, String type, SortedMap<String, String> key) {
        return turn(limit, s -> s.get(namespace, type, key, limit));
    }

    /** Calls a method. */
    public CompletableFuture<Timed<Row>> invoke(Session.MethodCall call) {
        return turn(limit, s -> s.invoke(call, limit));
    }

    /** Runs a command that changes nothing. */
    public CompletableFuture<Timed<Session.CommandResult>> command(List<String> command) {
        return turn(limit, s -> s.command(command, limit));
    }

    /** Returns the last failure of a request, if one failed. */
    public Optional<HostFailure> trouble() {
        return trouble;
    }

    /** Returns where Windows is: {@code WindowsDirectory} and {@code SystemDrive}; asked once. */
    public synchronized CompletableFuture<Row> folders() {
        if (folders.isEmpty() || folders.get().isCompletedExceptionally()) {
            folders = Optional.of(query("root/cimv2", "SELECT SystemDrive,WindowsDirectory FROM Win32_OperatingSystem")
                    .thenApply(timed -> timed.value().stream().findFirst().orElseGet(() -> Row.of(Map.of()))));
        }
        return folders.get();
    }

    /** Takes over what somebody else learnt about where Windows is. */
    public synchronized void folders(Row known) {
        folders = Optional.of(CompletableFuture.completedFuture(known));
    }

    private synchronized <T> CompletableFuture<Timed<T>> turn(Duration time,
            Function<Session, CompletableFuture<T>> request) {
        CompletableFuture<Timed<T>> mine = last.handle((value, failure) -> 0)
                .thenComposeAsync(nothing -> send(time, request), threads.work());
        last = mine;
        return mine;
    }

    private <T> CompletableFuture<Timed<T>> send(Duration time, Function<Session, CompletableFuture<T>> request) {
        Instant asked = Instant.now();
        // The time of the answer is taken on the transport's thread; a busy pool would make a clock look off.
        CompletableFuture<Timed<T>> timed = request.apply(session)
                .thenApply(value -> new Timed<>(value, asked, Instant.now()));
        return threads.within(timed, time.plus(GRACE), () -> new HostFailure(Rung.WMI, "timeout",
                "the host did not answer within " + time.toSeconds() + " s", true, null))
                .whenComplete((value, failure) -> {
                    if (Failures.cause(failure) instanceof HostFailure met) {
                        trouble = Optional.of(met);
                    }
                });
    }
}

package org.tenken.winrm.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.tenken.api.read.Row;
import org.tenken.spi.Session;
import org.tenken.winrm.http.Deadline;
import org.tenken.winrm.soap.FaultException;
import org.tenken.winrm.soap.Replies;
import org.tenken.winrm.soap.Requests;

/** A session over WS-Management. */
final class WinrmSession implements Session {

    private static final Duration FAREWELL = Duration.ofSeconds(3);

    private final Way way;
    private final Line line;
    private final Replies replies;
    private final CommandShell shell;
    private final Identity identity;
    private final Runnable ended;
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * What the session is, apart from its line.
     *
     * @param user as whom
     * @param description for a person
     * @param to the address of the service in messages
     */
    record Identity(String user, String description, String to) {}

    /** @param ended is told once the session begins to end */
    WinrmSession(Way way, Line line, Replies replies, Identity identity, Runnable ended) {
        this.way = way;
        this.line = line;
        this.replies = replies;
        this.shell = new CommandShell(replies);
        this.identity = identity;
        this.ended = ended;
    }

    @Override
    public CompletableFuture<List<Row>> query(String namespace, String wql, Duration limit) {
        return run(limit, errand -> new Enumeration(errand, replies, namespace, wql).rows());
    }

    @Override
    public CompletableFuture<Optional<Row>> get(String namespace, String type, SortedMap<String, String> key,
            Duration limit) {
        return run(limit, errand -> errand.ask(Requests.get(namespace, type, key), Effect.HARMLESS, replies::row)
                .thenApply(Optional::of)
                .exceptionallyCompose(failure -> absent(failure) ? CompletableFuture.completedFuture(Optional.empty())
                        : CompletableFuture.failedFuture(failure)));
    }

    private static boolean absent(Throwable failure) {
        return Failures.cause(failure) instanceof FaultException fault && fault.fault().notFound();
    }

    @Override
    public CompletableFuture<Row> invoke(MethodCall call, Duration limit) {
        return run(limit, errand -> errand.ask(Requests.invoke(call),
                call.harmless() ? Effect.HARMLESS : Effect.CHANGING, replies::row));
    }

    @Override
    public CompletableFuture<CommandResult> command(List<String> command, Duration limit) {
        return run(limit, errand -> shell.run(errand, List.copyOf(command)));
    }

    private Errand errand(Duration limit) {
        return new Errand(line, way.loop(), identity.to, Deadline.after(limit));
    }

    private <T> CompletableFuture<T> run(Duration limit, Function<Errand, CompletableFuture<T>> work) {
        if (closed.get()) {
            return CompletableFuture.failedFuture(Line.hungUp());
        }
        Errand errand = errand(limit);
        CompletableFuture<T> result = new CompletableFuture<>();
        begin(errand, work).whenComplete((value, failure) -> {
            if (failure == null) {
                result.complete(value);
            } else {
                result.completeExceptionally(Failures.told(failure, identity.user));
            }
        });
        result.whenComplete((value, failure) -> {
            if (result.isCancelled()) {
                errand.giveUp();
            }
        });
        return result;
    }

    private static <T> CompletableFuture<T> begin(Errand errand, Function<Errand, CompletableFuture<T>> work) {
        try {
            return work.apply(errand);
        } catch (IllegalArgumentException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public String description() {
        return identity.description;
    }

    /** A kept shell is ended before the line is, else it would count against the account for hours. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        ended.run();
        try {
            way.here(this::hangUp);
        } catch (RejectedExecutionException e) {
            // The transport has ended, and this session with it.
            line.abandon();
        }
    }

    private void hangUp() {
        line.drop();
        shell.end(errand(FAREWELL)).whenComplete((done, failure) -> line.close());
    }

    @Override
    public String toString() {
        return "WinrmSession[" + identity.description + "]";
    }
}

package org.tenken.winrm.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.tenken.spi.HostFailure;
import org.tenken.spi.Rung;
import org.tenken.winrm.authentication.Authentication;
import org.tenken.winrm.http.Deadline;
import org.tenken.winrm.http.Leg;

/**
 * The line to one host: at most one connection, logged in, and a queue of questions before it.
 *
 * <p>A connection that was dropped is replaced, and the question sent again, once, and only if that can do no harm.
 * Everything here happens on the host's event loop.
 */
final class Line {

    private final Way way;
    private final Authentication authentication;
    private final Deque<Question> queue = new ArrayDeque<>();
    private Optional<Question> current = Optional.empty();
    private Optional<Admitted> admitted = Optional.empty();
    private boolean closed;

    /** A message and what came of it. */
    private record Question(byte[] message, Effect effect, Deadline deadline, CompletableFuture<byte[]> answer) {}

    Line(Way way, Authentication authentication) {
        this.way = way;
        this.authentication = authentication;
    }

    /** Connects and logs in, so that the first question need not. */
    CompletableFuture<Admitted> open(Deadline deadline) {
        return way.admit(authentication, deadline).handle((connection, failure) -> {
            if (failure != null) {
                return CompletableFuture.<Admitted>failedFuture(Failures.certain(known(failure)));
            }
            admitted = Optional.of(connection);
            return CompletableFuture.completedFuture(connection);
        }).thenCompose(opened -> opened);
    }

    /** Asks; cancelling the answer takes the question back. */
    CompletableFuture<byte[]> ask(byte[] message, Effect effect, Deadline deadline) {
        Question question = new Question(message, effect, deadline, new CompletableFuture<>());
        question.answer.whenComplete((answer, failure) -> {
            if (question.answer.isCancelled()) {
                way.here(() -> takeBack(question));
            }
        });
        try {
            way.here(() -> enqueue(question));
        } catch (RejectedExecutionException e) {
            question.answer.completeExceptionally(hungUp());
        }
        return question.answer;
    }

    private void enqueue(Question question) {
        queue.add(question);
        next();
        if (queue.peekLast() == question) {
            limit(question);
        }
    }

    /** One under way is limited by its connection, one that waits by itself. */
    private void limit(Question question) {
        way.loop().schedule(() -> {
            if (queue.remove(question)) {
                question.answer.completeExceptionally(Leg.ANSWER.late(false));
            }
        }, question.deadline.left().toNanos(), TimeUnit.NANOSECONDS);
    }

    private void takeBack(Question question) {
        queue.remove(question);
        if (current.filter(question::equals).isPresent()) {
            admitted.ifPresent(connection -> connection.connection().close());
        }
    }

    private void next() {
        while (current.isEmpty() && !queue.isEmpty()) {
            Question question = queue.remove();
            if (closed) {
                question.answer.completeExceptionally(hungUp());
            } else if (question.deadline.over()) {
                question.answer.completeExceptionally(Leg.ANSWER.late(false));
            } else if (!question.answer.isDone()) {
                current = Optional.of(question);
                attempt(question, true);
            }
        }
    }

    private void attempt(Question question, boolean first) {
        Optional<Admitted> kept = admitted.filter(connection -> connection.connection().open());
        if (kept.isPresent()) {
            exchange(kept.get(), question, first);
            return;
        }
        way.admit(authentication, question.deadline).whenComplete((connection, failure) -> way.here(() -> {
            if (failure != null) {
                settle(question, Failures.certain(known(failure)));
            } else {
                admitted = Optional.of(connection);
                exchange(connection, question, first);
            }
        }));
    }

    private void exchange(Admitted connection, Question question, boolean first) {
        if (closed || question.answer.isDone()) {
            settle(question, hungUp());
            return;
        }
        connection.exchange(question.message, question.deadline).whenComplete((answer, thrown) -> {
            if (thrown == null) {
                settle(question, answer);
                return;
            }
            HostFailure failure = known(thrown);
            if (first && again(question, failure)) {
                attempt(question, false);
            } else {
                boolean doubt = failure.inDoubt() && question.effect == Effect.CHANGING;
                settle(question, doubt ? Failures.doubtful(failure) : Failures.certain(failure));
            }
        });
    }

    private boolean again(Question question, HostFailure failure) {
        boolean harmless = !failure.inDoubt() || question.effect == Effect.HARMLESS;
        return failure.reason().equals("dropped") && harmless && !closed && !question.answer.isDone();
    }

    private void settle(Question question, byte[] answer) {
        current = Optional.empty();
        question.answer.complete(answer);
        next();
    }

    private void settle(Question question, HostFailure failure) {
        current = Optional.empty();
        question.answer.completeExceptionally(failure);
        next();
    }

    private static HostFailure known(Throwable thrown) {
        Throwable cause = Failures.cause(thrown);
        return cause instanceof HostFailure failure ? failure
                : new HostFailure(Rung.WMI, "fault", "The request could not be sent: " + cause + ".", true, cause);
    }

    /** Drops the connection; whatever was asked fails as closed. */
    void drop() {
        List<Question> waiting = List.copyOf(queue);
        queue.clear();
        waiting.forEach(question -> question.answer.completeExceptionally(hungUp()));
        current.ifPresent(question -> question.answer.completeExceptionally(question.effect == Effect.CHANGING
                ? Failures.doubtful(hungUp()) : hungUp()));
        admitted.ifPresent(connection -> connection.connection().close());
    }

    /** Hangs up for good and forgets the secret. */
    void close() {
        way.here(() -> {
            closed = true;
            drop();
            authentication.close();
        });
    }

    /** Forgets the secret of a line whose thread is gone. */
    void abandon() {
        authentication.close();
    }

    static HostFailure hungUp() {
        return new HostFailure(Rung.PORT, "closed", "The session was closed.", false, null);
    }
}

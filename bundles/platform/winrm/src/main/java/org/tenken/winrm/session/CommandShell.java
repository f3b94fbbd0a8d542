package org.tenken.winrm.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.tenken.spi.Session.CommandResult;
import org.tenken.winrm.soap.FaultException;
import org.tenken.winrm.soap.Replies;
import org.tenken.winrm.soap.ShellRequests;

/** The shell of a session: made for the first command, kept for the next, made anew once if the host has lost it. */
final class CommandShell {

    private final Replies replies;
    private final AtomicReference<Optional<CompletableFuture<String>>> shell = new AtomicReference<>(Optional.empty());

    CommandShell(Replies replies) {
        this.replies = replies;
    }

    CompletableFuture<CommandResult> run(Errand errand, List<String> command) {
        CompletableFuture<String> kept = shell(errand);
        return kept.thenCompose(id -> start(errand, id, command))
                .exceptionallyCompose(failure -> gone(failure) ? again(errand, kept, command)
                        : CompletableFuture.failedFuture(failure))
                .thenCompose(running -> running.result());
    }

    private CompletableFuture<RunningCommand> again(Errand errand, CompletableFuture<String> lost,
            List<String> command) {
        forget(lost);
        return shell(errand).thenCompose(id -> start(errand, id, command));
    }

    private CompletableFuture<RunningCommand> start(Errand errand, String id, List<String> command) {
        return errand.ask(ShellRequests.command(id, command), Effect.CHANGING, replies::command)
                .thenApply(started -> new RunningCommand(errand, replies, id, started));
    }

    /** Two commands that start at once share the shell; one that could not be made is not kept. */
    private CompletableFuture<String> shell(Errand errand) {
        CompletableFuture<String> fresh = new CompletableFuture<>();
        Optional<CompletableFuture<String>> kept =
                shell.updateAndGet(before -> before.isPresent() ? before : Optional.of(fresh));
        if (kept.get() == fresh) {
            errand.ask(ShellRequests.create(), Effect.ONCE, replies::shell).whenComplete((id, failure) -> {
                if (failure == null) {
                    fresh.complete(id);
                } else {
                    forget(fresh);
                    fresh.completeExceptionally(failure);
                }
            });
        }
        return kept.get();
    }

    private void forget(CompletableFuture<String> lost) {
        shell.updateAndGet(before -> before.filter(kept -> kept != lost));
    }

    private static boolean gone(Throwable failure) {
        return Failures.cause(failure) instanceof FaultException fault && fault.fault().shellGone();
    }

    /** Ends the shell if there is one; returns when that is done or known to be impossible. */
    CompletableFuture<Boolean> end(Errand errand) {
        return shell.getAndSet(Optional.empty()).filter(kept -> kept.isDone() && !kept.isCompletedExceptionally())
                .map(kept -> errand.ask(ShellRequests.delete(kept.join()), Effect.ONCE, replies::done))
                .orElseGet(() -> CompletableFuture.completedFuture(false));
    }
}

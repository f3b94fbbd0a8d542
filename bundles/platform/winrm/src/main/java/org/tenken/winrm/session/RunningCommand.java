package org.tenken.winrm.session;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.tenken.spi.HostFailure;
import org.tenken.spi.Rung;
import org.tenken.spi.Session.CommandResult;
import org.tenken.winrm.soap.Replies;
import org.tenken.winrm.soap.ShellRequests;

/** One command at work: collects what it writes until it ends, and tidies up after it whatever happens. */
final class RunningCommand {

    private static final int MOST_OUTPUT = 16 << 20;
    private static final Duration TIDY_UP = Duration.ofSeconds(5);

    /** Short, because other requests of the session wait in between. */
    private static final Duration TURN = Duration.ofSeconds(5);

    private final Errand errand;
    private final Replies replies;
    private final String shell;
    private final String command;
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream error = new ByteArrayOutputStream();

    RunningCommand(Errand errand, Replies replies, String shell, String command) {
        this.errand = errand;
        this.replies = replies;
        this.shell = shell;
        this.command = command;
    }

    CompletableFuture<CommandResult> result() {
        return receive().exceptionallyCompose(failure -> CompletableFuture.failedFuture(lost(Failures.cause(failure))))
                .whenComplete((result, failure) -> errand.after(TIDY_UP)
                        .ask(ShellRequests.terminate(shell, command), Effect.ONCE, replies::done));
    }

    private CompletableFuture<CommandResult> receive() {
        return errand.ask(ShellRequests.receive(shell, command), Effect.ONCE, TURN, replies::written)
                .thenCompose(this::written);
    }

    private CompletableFuture<CommandResult> written(Replies.Written written) {
        written.output().forEach(output::writeBytes);
        written.error().forEach(error::writeBytes);
        if (written.exitCode().isPresent()) {
            return CompletableFuture.completedFuture(new CommandResult(written.exitCode().get(),
                    output.toString(StandardCharsets.UTF_8), error.toString(StandardCharsets.UTF_8)));
        }
        if (output.size() + error.size() > MOST_OUTPUT) {
            return CompletableFuture.failedFuture(new HostFailure(Rung.WMI, "too-large",
                    "The command wrote more than " + MOST_OUTPUT + " bytes.", true, null));
        }
        boolean silent = written.output().isEmpty() && written.error().isEmpty();
        return silent ? errand.breath().thenCompose(nothing -> receive()) : receive();
    }

    /** It has been started, so whatever went wrong since, nobody knows how far it came. */
    private static Throwable lost(Throwable cause) {
        if (cause instanceof HostFailure failure && failure.reason().equals("timeout")) {
            return new HostFailure(failure.rung(), "timeout",
                    "The command did not end in time and was told to end.", true, failure);
        }
        return cause instanceof HostFailure failure && !failure.inDoubt() ? Failures.doubtful(failure) : cause;
    }
}

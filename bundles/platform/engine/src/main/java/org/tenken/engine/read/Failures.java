package org.tenken.engine.read;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import org.tenken.api.read.Answer;
import org.tenken.spi.HostFailure;

/** Says what a failed request means: the host answered that there is nothing, or nobody could look. */
public final class Failures {

    private static final Set<String> ABSENT = Set.of("no-class", "no-namespace", "not-found");

    private Failures() {}

    /** Returns the answer a failed request stands for. */
    public static Answer answer(Throwable thrown) {
        Throwable failure = cause(thrown);
        if (failure instanceof HostFailure host) {
            return ABSENT.contains(host.reason())
                    ? Timed.now(0).rows(List.of()) : new Answer.Unread(host.reason(), host.getMessage());
        }
        if (failure instanceof IllegalArgumentException) {
            return new Answer.Unread("bad-query", String.valueOf(failure.getMessage()));
        }
        if (failure instanceof CancellationException) {
            return new Answer.Unread("closed", "");
        }
        return new Answer.Unread("fault", failure.getClass().getSimpleName());
    }

    /** Returns what really happened. */
    public static Throwable cause(Throwable thrown) {
        Throwable cause = thrown;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}

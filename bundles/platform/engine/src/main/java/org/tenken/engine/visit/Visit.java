package org.tenken.engine.visit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.tenken.api.port.Reply;
import org.tenken.api.read.Answer;
import org.tenken.api.read.Ask;
import org.tenken.engine.host.Host;
import org.tenken.engine.run.CheckResult;
import org.tenken.engine.run.Traits;
import org.tenken.spi.Session;

/**
 * A stay at one host: its session and what was learnt so far.
 *
 * <p>One caller at a time: begin the next thing when the last future has ended. Futures end on a thread of the engine.
 */
public interface Visit extends AutoCloseable {

    /** Returns the host. */
    Host host();

    /** Returns what the host is. */
    Traits traits();

    /** Returns the session, for whoever carries out steps. */
    Session session();

    /** Asks afresh, whatever was known before; the future ends with one answer for each ask and never fails. */
    CompletableFuture<Map<Ask, Answer>> read(List<Ask> asks);

    /**
     * Replays contributions with fresh answers until each reply is final.
     *
     * @param ids checks, fixes or surveys; what is not installed gives {@link Reply.Broken}
     * @param given what a person gave, and the engine's own notes about this host
     * @return one reply for each id, never {@link Reply.Needs}; the future never fails
     */
    CompletableFuture<Map<String, Reply>> replay(List<String> ids, Given given);

    /** Runs checks with fresh answers; one result for each id, in that order. */
    CompletableFuture<List<CheckResult>> check(List<String> ids);

    /** Hangs up; futures under way end soon. */
    @Override
    void close();
}

package org.tenken.engine.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.tenken.api.read.Answer;
import org.tenken.api.read.Read;

/** Reads some kinds of things. */
interface Driver {

    /** Returns the kinds. */
    Set<Class<? extends Read>> kinds();

    /**
     * Reads several things of these kinds.
     *
     * @return an answer for each; a read without one, or a future that fails, counts as unread
     */
    CompletableFuture<Map<Read, Answer>> read(List<Read> reads, Vantage vantage);
}

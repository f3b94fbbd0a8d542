package org.tenken.api.port;

import java.util.List;
import java.util.Map;
import org.tenken.api.read.Answer;
import org.tenken.api.read.Ask;

/**
 * The whole border between the engine and one module.
 *
 * <p>It is stateless: the engine asks again with more answers until every reply is final.
 */
@FunctionalInterface
public interface Port {

    /**
     * Replays some of a module's contributions for one host.
     *
     * @param ids which checks, fixes or surveys
     * @param answers all answers so far
     * @return one reply for each id
     */
    Map<String, Reply> next(List<String> ids, Map<Ask, Answer> answers);
}

package org.tenken.api.wire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tenken.api.read.Answer;
import org.tenken.api.read.Ask;

/**
 * What a port is asked, see {@link org.tenken.api.port.Port#next}.
 *
 * @param ids which checks, fixes or surveys
 * @param answers all answers so far
 */
public record Question(List<String> ids, List<Answered> answers) {

    /** Keeps its own copies. */
    public Question {
        ids = List.copyOf(ids);
        answers = List.copyOf(answers);
    }

    /** One ask with its answer. */
    public record Answered(Ask ask, Answer answer) {}

    /** Returns a question; the answers stand in the order of their text, so that the same ones always read the same. */
    public static Question of(List<String> ids, Map<Ask, Answer> answers) {
        List<Answered> list = new ArrayList<>();
        answers.forEach((ask, answer) -> list.add(new Answered(ask, answer)));
        list.sort(Comparator.comparing(Wire::write));
        return new Question(ids, list);
    }

    /** Returns the answers by their asks. */
    public Map<Ask, Answer> known() {
        Map<Ask, Answer> known = new HashMap<>();
        answers.forEach(answered -> known.put(answered.ask(), answered.answer()));
        return known;
    }
}

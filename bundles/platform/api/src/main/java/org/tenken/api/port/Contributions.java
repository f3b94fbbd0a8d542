package org.tenken.api.port;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.tenken.api.check.Check;
import org.tenken.api.fix.Fix;
import org.tenken.api.probe.Known;
import org.tenken.api.probe.Probe;
import org.tenken.api.probe.Progress;
import org.tenken.api.read.Answer;
import org.tenken.api.read.Ask;
import org.tenken.api.read.Row;
import org.tenken.api.survey.Survey;

/**
 * A port over checks, fixes and surveys in this process.
 *
 * <p>It is the one place that catches what a contribution throws, so that a broken check is told apart from a broken host.
 */
public final class Contributions implements Port {

    private final Map<String, Function<Known, Reply>> contributions = new HashMap<>();

    /**
     * Creates a port.
     *
     * @param contributions each a {@link Check}, {@link Fix} or {@link Survey}, by id
     */
    public Contributions(Map<String, ?> contributions) {
        contributions.forEach((id, contribution) -> this.contributions.put(id, replay(contribution)));
    }

    @Override
    public Map<String, Reply> next(List<String> ids, Map<Ask, Answer> answers) {
        Known known = Known.of(answers);
        Map<String, Reply> replies = new TreeMap<>();
        ids.forEach(id -> replies.put(id, reply(id, known)));
        return replies;
    }

    private Reply reply(String id, Known known) {
        try {
            return Optional.ofNullable(contributions.get(id))
                    .map(contribution -> contribution.apply(known))
                    .orElseGet(() -> new Reply.Broken("not there: " + id));
        } catch (Row.Unfit unfit) {
            return new Reply.Unfit(unfit.getMessage());
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            return new Reply.Broken(e.getClass().getName() + place(e));
        }
    }

    private static String place(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0].getClassName() + ':' + trace[0].getLineNumber();
    }

    private static Function<Known, Reply> replay(Object contribution) {
        if (contribution instanceof Check<?> check) {
            return known -> found(check, known);
        }
        if (contribution instanceof Fix<?> fix) {
            return known -> planned(fix, known);
        }
        if (contribution instanceof Survey<?> survey) {
            return known -> surveyed(survey, known);
        }
        throw new IllegalArgumentException("neither check, fix nor survey: " + contribution.getClass().getName());
    }

    private static <T> Reply found(Check<T> check, Known known) {
        return reply(check.probe(), known, facts -> new Reply.Found(check.check(facts)));
    }

    private static <T> Reply planned(Fix<T> fix, Known known) {
        return reply(fix.probe(), known, facts -> new Reply.Planned(fix.plan(facts)));
    }

    private static <T> Reply surveyed(Survey<T> survey, Known known) {
        return reply(survey.probe(), known, facts -> new Reply.Surveyed(survey.rows(facts)));
    }

    private static <T> Reply reply(Probe<T> probe, Known known, Function<T, Reply> last) {
        Progress<T> progress = probe.progress(known);
        if (progress instanceof Progress.Ready<T> ready) {
            return last.apply(ready.value());
        }
        if (progress instanceof Progress.Stopped<T> stopped) {
            return new Reply.Stopped(stopped.gap());
        }
        return Reply.Needs.of(((Progress.Needs<T>) progress).asks());
    }
}

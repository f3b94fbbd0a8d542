package org.tenken.codes.runbook;

import java.util.List;
import org.tenken.codes.LocalText;
import org.tenken.codes.Module;
import org.tenken.codes.Subject;

/**
 * The causes of one or more codes, in the order in which to look at them.
 *
 * @param id the runbook's own id, such as {@code time.secure-failure}
 * @param subjects the codes and events it is for
 * @param title what it is called
 * @param causes the causes, the first one first
 * @param advice what differs by the situation of a host
 * @param lesser causes named elsewhere that rarely are it, each with the reason
 * @param module who brought it
 */
public record Runbook(String id, List<Subject> subjects, LocalText title, List<Cause> causes, List<Advice> advice,
        List<LocalText> lesser, Module module) {

    /** Keeps its own copies of the lists. */
    public Runbook {
        subjects = List.copyOf(subjects);
        causes = List.copyOf(causes);
        advice = List.copyOf(advice);
        lesser = List.copyOf(lesser);
    }
}

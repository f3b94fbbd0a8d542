package org.tenken.console.operation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tenken.console.port.Operations.HostPlan;
import org.tenken.console.port.Operations.State;
import org.tenken.console.port.Operations.Step;
import org.tenken.console.port.Phrase;

/**
 * One line of a preview: the same step on all hosts where it finds and leaves the same.
 *
 * @param hosts the names of those hosts
 */
public record Change(Phrase what, Phrase now, Phrase after, Optional<Phrase> undo, State state, List<String> hosts) {
    public Change {
        hosts = List.copyOf(hosts);
    }

    private record Key(String what, String now, String after, String undo, State state) {}

    /** Groups the steps of all hosts, in the order in which they will be done. */
    public static List<Change> of(List<HostPlan> plans) {
        Map<Key, List<String>> hosts = new LinkedHashMap<>();
        Map<Key, Step> steps = new LinkedHashMap<>();
        for (HostPlan plan : plans) {
            for (Step step : plan.steps()) {
                Key key = key(step);
                steps.putIfAbsent(key, step);
                hosts.computeIfAbsent(key, first -> new ArrayList<>()).add(plan.host());
            }
        }
        return steps.entrySet().stream().map(entry -> change(entry.getValue(), hosts.get(entry.getKey()))).toList();
    }

    private static Key key(Step step) {
        return new Key(step.what().in(Locale.ENGLISH), step.now().in(Locale.ENGLISH), step.after().in(Locale.ENGLISH),
                step.undo().map(undo -> undo.in(Locale.ENGLISH)).orElse(""), step.state());
    }

    private static Change change(Step step, List<String> hosts) {
        return new Change(step.what(), step.now(), step.after(), step.undo(), step.state(), hosts.stream().distinct().toList());
    }
}

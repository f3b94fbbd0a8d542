package org.tenken.api.fix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a fix would do on one host. */
public sealed interface Plan {

    /** The steps, in order; none means there is nothing to do. */
    record Steps(List<Step> steps) implements Plan {

        /** Keeps its own copy. */
        public Steps {
            steps = List.copyOf(steps);
        }
    }

    /**
     * The fix does not fit this host and says why.
     *
     * @param text the key of the reason in the module's texts, such as {@code time.resync.policy}
     * @param evidence values for the reason's braces
     */
    record Refused(String text, SortedMap<String, Object> evidence) implements Plan {

        /** Keeps its own copy. */
        public Refused {
            evidence = Collections.unmodifiableSortedMap(new TreeMap<>(evidence));
        }
    }

    /** Returns a plan of some steps. */
    static Plan of(Step... steps) {
        return new Steps(List.of(steps));
    }

    /** Returns a refusal without evidence. */
    static Plan refused(String text) {
        return new Refused(text, new TreeMap<>());
    }

    /** Returns a bracket: services stopped in order, the steps, the services put back in reverse order. */
    static Plan whileStopped(List<String> services, Step... steps) {
        List<Step> all = new ArrayList<>();
        services.forEach(service -> all.add(Step.stop(service)));
        all.addAll(List.of(steps));
        for (int i = services.size() - 1; i >= 0; i--) {
            all.add(new Step.PutBack(new Cell.ServiceState(services.get(i))));
        }
        return new Steps(all);
    }
}

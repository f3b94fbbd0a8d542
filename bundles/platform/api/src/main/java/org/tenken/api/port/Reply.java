package org.tenken.api.port;

import java.util.List;
import java.util.Set;
import org.tenken.api.check.Finding;
import org.tenken.api.fix.Plan;
import org.tenken.api.probe.Gap;
import org.tenken.api.read.Ask;
import org.tenken.api.read.Row;

/** What a module says to the answers so far. */
public sealed interface Reply {

    /** It needs more; the asks keep the order in which the probe named them. */
    record Needs(List<Ask> asks) implements Reply {

        /** Keeps its own copy. */
        public Needs {
            asks = List.copyOf(asks);
        }

        /** Returns a reply that needs some asks. */
        public static Needs of(Set<Ask> asks) {
            return new Needs(List.copyOf(asks));
        }
    }

    /** The check's verdict. */
    record Found(Finding finding) implements Reply {}

    /** The fix's plan. */
    record Planned(Plan plan) implements Reply {}

    /** The survey's rows. */
    record Surveyed(List<Row> rows) implements Reply {

        /** Keeps its own copy. */
        public Surveyed {
            rows = List.copyOf(rows);
        }
    }

    /** There is nothing to judge, or nobody could look. */
    record Stopped(Gap gap) implements Reply {}

    /** The host's answer does not fit; the host or its provider is at fault, not the check. */
    record Unfit(String message) implements Reply {}

    /** The contribution itself threw; the words name the exception and never repeat a host's text. */
    record Broken(String error) implements Reply {}
}

package org.tenken.console.port;

import java.util.List;
import java.util.Optional;

/** Says what codes mean, without any host. */
public interface Explain {

    /**
     * One line of a list of codes.
     *
     * @param code as it is written, such as {@code 0x80072F8F}
     * @param symbol its symbolic name; empty when it has none
     */
    record Entry(String code, String symbol, Phrase meaning, boolean verified) {}

    /**
     * What one component means by a code.
     *
     * @param origin how well it is proven, and where it was read
     * @param module the bundle that says so
     * @param verified whether that bundle's origin was checked
     */
    record Meaning(String symbol, String component, Phrase text, Phrase origin, String module, boolean verified) {}

    /** A check to look at, why, and what repairs it. */
    record Cause(String check, Phrase title, Phrase why, List<Title> fixes, boolean installed) {
        public Cause {
            fixes = List.copyOf(fixes);
        }
    }

    /**
     * What to look at for a code.
     *
     * @param advice what differs by the situation of a host: the situation and the advice
     * @param lesser causes named elsewhere that rarely are it
     */
    record Runbook(Phrase title, String module, boolean verified, List<Cause> causes, List<Part> advice, List<Phrase> lesser) {
        public Runbook {
            causes = List.copyOf(causes);
            advice = List.copyOf(advice);
            lesser = List.copyOf(lesser);
        }
    }

    /** One part of a code's structure, such as its facility. */
    record Part(Phrase name, Phrase value) {}

    /**
     * Everything known about one code.
     *
     * @param remark what to say on top, such as "did you mean"; empty when the code is plain
     */
    record Page(String code, List<Part> parts, List<Meaning> meanings, List<Runbook> runbooks, Optional<Phrase> remark) {
        public Page {
            parts = List.copyOf(parts);
            meanings = List.copyOf(meanings);
            runbooks = List.copyOf(runbooks);
        }

        /** Returns the causes of all runbooks. */
        public List<Cause> causes() {
            return runbooks.stream().flatMap(runbook -> runbook.causes().stream()).toList();
        }
    }

    /** Finds codes in anything a person typed or pasted; the most likely first. */
    List<Page> explain(String text);

    /** Searches numbers, symbols and meanings; the best first. */
    List<Entry> search(String text, int max);

    /** Returns how many codes are known. */
    int count();

    /** Calls back when code packs come or go, until the returned action is run. */
    Runnable watch(Runnable changed);
}

package org.tenken.codes;

import java.util.List;
import java.util.Optional;

/**
 * What one component means by a code or an event.
 *
 * @param subject what is explained
 * @param symbols its names in headers, the usual one first; may be empty
 * @param component who speaks
 * @param text the meaning, in one or two sentences
 * @param confidence how well it is proven
 * @param sources documents and headers it was read in
 * @param builds the Windows builds it holds for
 * @param severity what it says of the outcome where that differs from the bits
 * @param order place among several meanings of one subject; lower first
 * @param module who brought it
 */
public record Meaning(Subject subject, List<String> symbols, Component component, LocalText text, Confidence confidence,
        List<String> sources, Builds builds, Optional<Severity> severity, int order, Module module) {

    /** Keeps its own copies of the lists. */
    public Meaning {
        symbols = List.copyOf(symbols);
        sources = List.copyOf(sources);
    }
}

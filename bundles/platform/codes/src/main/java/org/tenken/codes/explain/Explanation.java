package org.tenken.codes.explain;

import java.util.List;
import java.util.Optional;
import org.tenken.codes.Meaning;
import org.tenken.codes.Severity;
import org.tenken.codes.Subject;
import org.tenken.codes.runbook.Runbook;
import org.tenken.codes.structure.Structure;

/**
 * What there is to say about one code or event.
 *
 * @param typed what the person typed, in half width
 * @param guessed whether a digit was missing and this is what may have been meant
 * @param subject the code or event
 * @param structure what the bits say; empty for an event
 * @param match how the meanings belong to the subject
 * @param relative the listed subject the meanings are of; differs from the subject unless it is listed itself
 * @param meanings the meanings, the likeliest speaker first
 * @param runbooks the runbooks, verified ones first
 */
public record Explanation(String typed, boolean guessed, Subject subject, Optional<Structure> structure, Match match,
        Subject relative, List<Meaning> meanings, List<Runbook> runbooks) {

    /** Keeps its own copies of the lists. */
    public Explanation {
        meanings = List.copyOf(meanings);
        runbooks = List.copyOf(runbooks);
    }

    /** Returns what the code says of the outcome; a listed meaning knows better than the bits. */
    public Severity severity() {
        for (Meaning meaning : meanings) {
            if (meaning.severity().isPresent()) {
                return meaning.severity().get();
            }
        }
        return structure.map(Structure::severity).orElse(Severity.INFORMATION);
    }

    /** Tells whether the bits say "error" of something that is none. */
    public boolean isSuccessInDisguise() {
        return severity() != Severity.ERROR && structure.map(Structure::severity).orElse(severity()) == Severity.ERROR;
    }
}

package org.tenken.codes.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tenken.codes.Code;
import org.tenken.codes.EventId;
import org.tenken.codes.Meaning;
import org.tenken.codes.Subject;
import org.tenken.codes.catalogue.CatalogueSnapshot;
import org.tenken.codes.input.CodeReader;
import org.tenken.codes.input.Mention;
import org.tenken.codes.runbook.Runbook;
import org.tenken.codes.structure.Structure;

/** Explains codes with what one snapshot knows. Immutable; may be used from any thread. */
public final class Explainer {

    private static final int MOST_GUESSES = 3;

    private final CatalogueSnapshot snapshot;

    /** Creates an explainer over one snapshot. */
    public Explainer(CatalogueSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Returns one explanation for each code and event that a text mentions, in its order; it may be empty. */
    public List<Explanation> explain(String text) {
        return explain(text, new CodeReader().read(text));
    }

    /** Returns one explanation for each of these mentions that names a code; events need the text around them. */
    public List<Explanation> explain(String text, List<Mention> mentions) {
        List<Explanation> explanations = new ArrayList<>();
        for (Mention mention : mentions) {
            for (Explanation explanation : explain(mention)) {
                addNew(explanation, explanations);
            }
        }
        for (EventId event : new EventFinder(snapshot).find(text, mentions)) {
            addNew(of(event.text(), false, event), explanations);
        }
        return explanations;
    }

    private static void addNew(Explanation explanation, List<Explanation> explanations) {
        for (Explanation known : explanations) {
            if (known.subject().text().equals(explanation.subject().text())) {
                return;
            }
        }
        explanations.add(explanation);
    }

    private List<Explanation> explain(Mention mention) {
        if (mention instanceof Mention.Number number) {
            return explain(number);
        }
        List<Explanation> explanations = new ArrayList<>();
        if (mention instanceof Mention.Symbol symbol) {
            for (Meaning meaning : snapshot.named(symbol.typed())) {
                addNew(of(symbol.typed(), false, meaning.subject()), explanations);
            }
        }
        return explanations;
    }

    private List<Explanation> explain(Mention.Number number) {
        List<Explanation> explanations = new ArrayList<>();
        for (Code code : number.codes()) {
            Explanation explanation = of(number.typed(), false, code);
            if (explanation.match() == Match.LISTED || explanation.match() == Match.RESULT_ONLY) {
                explanations.add(explanation);
            }
        }
        for (Code guess : number.guesses()) {
            if (explanations.size() < MOST_GUESSES && !snapshot.meanings(guess).isEmpty()) {
                explanations.add(of(number.typed(), true, guess));
            }
        }
        if (explanations.isEmpty() && !number.codes().isEmpty()) {
            explanations.add(of(number.typed(), false, number.codes().get(0)));
        }
        return explanations;
    }

    /** Returns every code whose meaning could be taken for that of a code: itself and those that differ by few bits. */
    public static List<Code> relatives(Code code) {
        return Relative.candidates(code);
    }

    /** Explains one subject, listed or not. */
    public Explanation explain(Subject subject) {
        return of(subject.text(), false, subject);
    }

    private Explanation of(String typed, boolean guessed, Subject subject) {
        Relative relative = Relative.of(subject, snapshot);
        List<Meaning> meanings = new ArrayList<>(snapshot.meanings(relative.subject()));
        List<Runbook> runbooks = new ArrayList<>(snapshot.runbooks(relative.subject()));
        if (relative.subject() instanceof Code code && code.extend().isPresent()) {
            meanings.addAll(snapshot.meanings(code.withoutExtend()));
            runbooks.addAll(snapshot.runbooks(code.withoutExtend()));
        }
        Optional<Structure> structure =
                subject instanceof Code code ? Optional.of(Structure.of(code)) : Optional.empty();
        return new Explanation(typed, guessed, subject, structure, relative.match(), relative.subject(), meanings,
                runbooks);
    }
}

package org.tenken.codes.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tenken.codes.EventId;
import org.tenken.codes.Meaning;
import org.tenken.codes.Subject;
import org.tenken.codes.runbook.Runbook;

/** Meanings and runbooks of all modules at one moment. Immutable. */
public final class CatalogueSnapshot {

    /** What nobody has checked stands last, then each pack's own order counts. */
    private static final Comparator<Meaning> PLACE = new Comparator<>() {
        @Override
        public int compare(Meaning one, Meaning other) {
            int verified = Boolean.compare(one.module().unverified(), other.module().unverified());
            return verified != 0 ? verified : Integer.compare(one.order(), other.order());
        }
    };

    private final List<Pack> packs;
    private final List<Meaning> meanings = new ArrayList<>();
    private final List<Runbook> runbooks = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> checks = new HashSet<>();
    private final Set<String> fixes = new HashSet<>();
    private final Map<String, List<Meaning>> bySubject = new LinkedHashMap<>();
    private final Map<String, List<Meaning>> bySymbol = new HashMap<>();
    private final Map<String, List<Runbook>> runbooksBySubject = new HashMap<>();
    private final List<EventId> events = new ArrayList<>();

    /** Indexes the packs of all modules; among equals the earlier pack is shown first. */
    public CatalogueSnapshot(Collection<Pack> packs) {
        this.packs = List.copyOf(packs);
        for (Pack pack : this.packs) {
            add(pack);
        }
        for (List<Meaning> several : bySubject.values()) {
            several.sort(PLACE);
        }
    }

    private void add(Pack pack) {
        meanings.addAll(pack.meanings());
        runbooks.addAll(pack.runbooks());
        problems.addAll(pack.problems());
        checks.addAll(pack.checks());
        fixes.addAll(pack.fixes());
        for (Meaning meaning : pack.meanings()) {
            index(meaning);
        }
        for (Runbook runbook : pack.runbooks()) {
            for (Subject subject : runbook.subjects()) {
                listIn(runbooksBySubject, subject.text()).add(runbook);
            }
        }
    }

    private void index(Meaning meaning) {
        List<Meaning> known = listIn(bySubject, meaning.subject().text());
        if (known.isEmpty() && meaning.subject() instanceof EventId event) {
            events.add(event);
        }
        known.add(meaning);
        for (String symbol : meaning.symbols()) {
            listIn(bySymbol, symbol).add(meaning);
        }
    }

    private static <T> List<T> listIn(Map<String, List<T>> index, String key) {
        List<T> list = index.get(key);
        if (list == null) {
            list = new ArrayList<>(2);
            index.put(key, list);
        }
        return list;
    }

    /** Returns every meaning of every subject. */
    public List<Meaning> meanings() {
        return Collections.unmodifiableList(meanings);
    }

    /** Returns the meanings of one subject, the likeliest speaker first; empty if nobody lists it. */
    public List<Meaning> meanings(Subject subject) {
        return List.copyOf(bySubject.getOrDefault(subject.text(), List.of()));
    }

    /** Returns the meanings that bear a name, spelled in capitals. */
    public List<Meaning> named(String symbol) {
        return List.copyOf(bySymbol.getOrDefault(symbol, List.of()));
    }

    /** Returns every event that is known. */
    public List<EventId> events() {
        return List.copyOf(events);
    }

    /** Returns every runbook. */
    public List<Runbook> runbooks() {
        return Collections.unmodifiableList(runbooks);
    }

    /** Returns the runbooks of one subject, those of verified modules first. */
    public List<Runbook> runbooks(Subject subject) {
        List<Runbook> found = new ArrayList<>(runbooksBySubject.getOrDefault(subject.text(), List.of()));
        found.sort(Comparator.comparing(runbook -> runbook.module().unverified()));
        return List.copyOf(found);
    }

    /** Returns what could not be used in the modules' data. */
    public List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }

    /** Returns the packs this snapshot was made of. */
    public List<Pack> packs() {
        return packs;
    }

    /** Tells whether an installed module offers the check. */
    public boolean offersCheck(String id) {
        return checks.contains(id);
    }

    /** Tells whether an installed module offers the fix. */
    public boolean offersFix(String id) {
        return fixes.contains(id);
    }

    /** Returns how many different codes and events are known. */
    public int size() {
        return bySubject.size();
    }
}

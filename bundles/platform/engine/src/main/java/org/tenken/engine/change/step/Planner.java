package org.tenken.engine.change.step;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tenken.api.fix.Plan;
import org.tenken.api.fix.Step;
import org.tenken.api.grant.Grant;
import org.tenken.api.grant.Grants;
import org.tenken.api.port.Port;
import org.tenken.api.port.Reply;
import org.tenken.api.probe.Gap;
import org.tenken.api.read.Answer;
import org.tenken.api.read.Ask;
import org.tenken.api.read.Read;
import org.tenken.engine.catalogue.Catalogue;
import org.tenken.engine.catalogue.FixEntry;
import org.tenken.engine.change.cell.Sentences;
import org.tenken.engine.change.cell.StepFailure;
import org.tenken.engine.host.Host;
import org.tenken.engine.module.Contributor;
import org.tenken.engine.module.Contributors;
import org.tenken.engine.read.Drivers;
import org.tenken.engine.read.Vantage;
import org.tenken.engine.text.Text;
import org.tenken.engine.thread.Threads;
import org.tenken.engine.visit.Given;
import org.tenken.engine.visit.Visit;

/** Asks a fix for its plan at one host, and lets only steps through that its module was granted. */
public record Planner(Catalogue catalogue, Contributors contributors, Drivers drivers, Threads threads,
        Sentences sentences) {

    private static final int MAX_STEPS = 200;

    /** Returns an installed fix. */
    public FixEntry fix(String id) throws StepFailure {
        return catalogue.fix(id).orElseThrow(() -> sentences.failure("operation.fix.unknown", Map.of("fix", id)));
    }

    /**
     * Makes sure that a person gave a fix what it asks for before any host is visited.
     *
     * @throws StepFailure if something is missing or has the wrong form
     */
    public void check(FixEntry fix, Given given) throws StepFailure {
        List<Read.Input> inputs = inputs(fix);
        for (Read.Input input : inputs) {
            if (!given.inputs().containsKey(input.name())) {
                throw sentences.failure("operation.input.needed", Map.of("fix", fix.id(), "name", input.name()));
            }
        }
        Vantage console = new Vantage(Optional.empty(), Host.named("console"), "", given.inputs(), given.marks());
        for (Answer answer : drivers.read(List.copyOf(inputs), console).join().values()) {
            if (answer instanceof Answer.Unread unread) {
                throw sentences.failure("operation.input", Map.of("fix", fix.id(), "detail", unread.detail()));
            }
        }
    }

    /** Returns what a fix asks a person for before any host is visited. */
    public List<Read.Input> inputs(FixEntry fix) {
        return contributors.find(fix.id()).map(found -> inputs(fix.id(), found.port())).orElse(List.of());
    }

    /** A module that breaks or never comes back here does so again at each host, and is reported there. */
    private List<Read.Input> inputs(String fix, Port port) {
        Map<String, Reply> first = threads.foreign(() -> port.next(List.of(fix), Map.of()))
                .exceptionally(broken -> Map.of()).join();
        if (!(first.get(fix) instanceof Reply.Needs needs)) {
            return List.of();
        }
        return needs.asks().stream().map(Ask::read).filter(Read.Input.class::isInstance).map(Read.Input.class::cast)
                .toList();
    }

    /** Returns the steps a fix plans with fresh facts; only reads. */
    public List<Step> steps(FixEntry fix, Visit visit, Given given) throws StepFailure {
        Reply reply = visit.replay(List.of(fix.id()), given).join()
                .getOrDefault(fix.id(), new Reply.Broken("no reply"));
        if (!(reply instanceof Reply.Planned planned)) {
            throw refused(fix, reply);
        }
        if (planned.plan() instanceof Plan.Refused refused) {
            throw new StepFailure(sentences.texts().text(fix.module(), refused.text(), refused.evidence()));
        }
        List<Step> steps = ((Plan.Steps) planned.plan()).steps();
        check(fix, steps);
        return steps;
    }

    private StepFailure refused(FixEntry fix, Reply reply) {
        if (reply instanceof Reply.Stopped stopped) {
            return new StepFailure(gap(fix, stopped.gap()));
        }
        if (reply instanceof Reply.Unfit unfit) {
            return sentences.failure("operation.refused.unfit", Map.of("detail", unfit.message()));
        }
        String detail = reply instanceof Reply.Broken broken ? broken.error() : "it planned nothing";
        return sentences.failure("operation.refused.broken", Map.of("module", fix.module().name(), "detail", detail));
    }

    /** The words for a gap are those of a check's; a module may have its own for what is not there. */
    private Text gap(FixEntry fix, Gap gap) {
        SortedMap<String, Object> values = new TreeMap<>(Map.of("reason", gap.text(), "detail", gap.detail()));
        boolean own = !gap.absent() || gap.text().equals("absent") || gap.text().equals("applies");
        return own ? sentences.of("gap." + gap.text(), values)
                : sentences.texts().text(fix.module(), gap.text(), values);
    }

    private void check(FixEntry fix, List<Step> steps) throws StepFailure {
        if (steps.size() > MAX_STEPS) {
            throw sentences.failure("operation.refused.too-many", Map.of("steps", (long) steps.size()));
        }
        Grants grants = contributors.find(fix.id()).map(Contributor::grants).orElseGet(() -> new Grants(List.of()));
        for (Step step : steps) {
            Optional<Grant> missing = Grants.needed(step).filter(grant -> !covered(grants, grant)).findFirst();
            if (missing.isPresent()) {
                throw sentences.failure("operation.refused.grant",
                        Map.of("module", fix.module().name(), "grant", missing.get().toString()));
            }
        }
        guided(steps);
    }

    private static boolean covered(Grants grants, Grant needed) {
        return grants.grants().stream().anyMatch(grant -> grant.covers(needed.kind(), needed.pattern()));
    }

    /** A person may take days; services must not stay stopped for so long. */
    private void guided(List<Step> steps) throws StepFailure {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof Step.Guided && Brackets.around(steps, i)) {
                throw new StepFailure(sentences.of("step.guided.bracket"));
            }
        }
    }
}

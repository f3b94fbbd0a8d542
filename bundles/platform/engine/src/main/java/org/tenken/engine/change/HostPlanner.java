package org.tenken.engine.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tenken.api.fix.Step;
import org.tenken.engine.catalogue.FixEntry;
import org.tenken.engine.catalogue.Module;
import org.tenken.engine.change.cell.Sentences;
import org.tenken.engine.change.cell.StepFailure;
import org.tenken.engine.change.step.ActWords;
import org.tenken.engine.change.step.Draft;
import org.tenken.engine.change.step.Outlook;
import org.tenken.engine.change.step.Planner;
import org.tenken.engine.change.step.Steps;
import org.tenken.engine.host.Host;
import org.tenken.engine.operation.HostOperation;
import org.tenken.engine.operation.StepOperation;
import org.tenken.engine.operation.StepState;
import org.tenken.engine.operation.StepWords;
import org.tenken.engine.run.sweep.Troubles;
import org.tenken.engine.text.Text;
import org.tenken.spi.HostFailure;

/** Plans one host's part of an operation; only reads. */
record HostPlanner(Planner planner, Steps steps, Sentences sentences, Troubles troubles) {

    /** Opens a stay. */
    interface Opening {
        Stay open() throws HostFailure;
    }

    /** Returns what a fix would do. */
    HostOperation fix(Host host, FixEntry fix, Opening opening) {
        return plan(host, opening, stay -> {
            List<StepOperation> planned = new ArrayList<>();
            for (Step step : planner.steps(fix, stay.visit(), stay.given())) {
                planned.add(look(step, new Outlook(stay.reader(), fix.module(), planned, true)));
            }
            return planned;
        });
    }

    /** Returns what a way back would do. */
    HostOperation back(Host host, Module module, List<WayBack.Move> moves, Opening opening) {
        return plan(host, opening, stay -> {
            List<StepOperation> planned = new ArrayList<>();
            for (WayBack.Move move : moves) {
                planned.add(look(move, new Outlook(stay.reader(), module, planned, true)));
            }
            return planned;
        });
    }

    private HostOperation plan(Host host, Opening opening, Work work) {
        try (Stay stay = opening.open()) {
            return new HostOperation(host, Optional.empty(), Optional.empty(), work.plan(stay), Optional.empty());
        } catch (HostFailure e) {
            return new HostOperation(host, Optional.of(troubles.of(host, e)), Optional.empty(), List.of(),
                    Optional.empty());
        } catch (StepFailure e) {
            return refused(host, e.reason());
        }
    }

    private static HostOperation refused(Host host, Text reason) {
        return new HostOperation(host, Optional.empty(), Optional.of(reason), List.of(), Optional.empty());
    }

    private StepOperation look(Step step, Outlook outlook) throws HostFailure, StepFailure {
        try {
            return steps.look(step, Draft.NONE, outlook);
        } catch (StepFailure e) {
            if (step instanceof Step.Try) {
                return new ActWords(sentences).planned(step, sentences.of("step.try.what"),
                        sentences.of("step.value.unknown"), "")
                        .in(StepState.SKIPPED, e.reason());
            }
            throw e;
        }
    }

    /** On the way back, one step that cannot be taken back does not keep the others from it. */
    private StepOperation look(WayBack.Move move, Outlook outlook) throws HostFailure {
        StepOperation of = move.of();
        if (move.step().isEmpty()) {
            return left(of, sentences.of(move.reason(), "what", of.words().what().english()));
        }
        try {
            return steps.look(move.step().get(), move.draft(), outlook);
        } catch (StepFailure e) {
            return left(of, e.reason());
        }
    }

    private StepOperation left(StepOperation of, Text reason) {
        StepWords words = new StepWords(of.words().what(), of.words().after(), of.words().after(), Optional.empty(),
                of.words().command());
        return new StepOperation(of.step(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                StepState.SKIPPED, words, Optional.of(reason));
    }

    /** What to plan during a stay. */
    private interface Work {
        List<StepOperation> plan(Stay stay) throws HostFailure, StepFailure;
    }
}

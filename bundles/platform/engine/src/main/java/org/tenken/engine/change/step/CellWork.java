package org.tenken.engine.change.step;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.tenken.api.fix.Cell;
import org.tenken.api.fix.Step;
import org.tenken.api.fix.Value;
import org.tenken.engine.change.cell.BackOff;
import org.tenken.engine.change.cell.CellChange;
import org.tenken.engine.change.cell.CellDriver;
import org.tenken.engine.change.cell.Cells;
import org.tenken.engine.change.cell.HostReader;
import org.tenken.engine.change.cell.Pause;
import org.tenken.engine.change.cell.Seen;
import org.tenken.engine.change.cell.Sentences;
import org.tenken.engine.change.cell.StepFailure;
import org.tenken.engine.operation.StepOperation;
import org.tenken.engine.operation.StepState;
import org.tenken.engine.operation.StepWords;
import org.tenken.engine.text.Text;
import org.tenken.spi.HostFailure;

/** What all steps that set a cell have in common: look, set, wait until the host shows it. */
public record CellWork(Cells cells, Sentences sentences, Pause pause) {

    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final int STILL = 3;

    /** Says what setting a cell would do now. */
    public <C extends Cell> StepOperation look(Step step, C cell, Value to, Draft draft, Outlook outlook)
            throws HostFailure, StepFailure {
        CellDriver<C> driver = cells.driver(cell);
        driver.check(cell, to);
        CellChange change = new CellChange(found(driver, cell, draft, outlook), to, draft.trace());
        if (driver.satisfied(cell, change, outlook.host())) {
            return planned(step, draft, lasting(driver, change), StepState.ALREADY, driver.words(cell, change),
                    Optional.empty());
        }
        boolean ours = draft.expected().equals(Optional.of(change.found())) || change.found().equals(to);
        if (draft.back() && driver.guarded() && !ours) {
            return planned(step, draft, lasting(driver, change), StepState.SKIPPED, driver.words(cell, change),
                    Optional.of(sentences.of("step.undo.changed")));
        }
        Optional<Text> remark = driver.remark(cell, change, outlook.host());
        CellChange traced = draft.trace().isPresent() ? change
                : new CellChange(change.found(), to, driver.trace(cell, change, outlook.host()));
        return planned(step, draft, lasting(driver, traced), StepState.PLANNED, driver.words(cell, traced), remark);
    }

    private <C extends Cell> Value found(CellDriver<C> driver, C cell, Draft draft, Outlook outlook)
            throws HostFailure, StepFailure {
        Optional<Value> projected = outlook.projected(cell);
        if (projected.isPresent()) {
            return projected.get();
        }
        Seen seen = driver.read(cell, draft.trace(), outlook.host());
        return outlook.ahead() ? seen.value() : settled(driver, cell, draft.trace(), seen, outlook.host());
    }

    private <C extends Cell> Value settled(CellDriver<C> driver, C cell, Optional<String> trace, Seen first,
            HostReader host)
            throws HostFailure, StepFailure {
        BackOff backOff = new BackOff(pause, FIRST, LONGEST, driver.limit());
        Seen seen = first;
        while (seen.pending() && backOff.again()) {
            seen = driver.read(cell, trace, host);
        }
        return seen.value();
    }

    private static CellChange lasting(CellDriver<?> driver, CellChange change) {
        return new CellChange(driver.lasting(change.found()), change.to(), change.trace());
    }

    private static StepOperation planned(Step step, Draft draft, CellChange change, StepState state, StepWords words,
            Optional<Text> note) {
        return new StepOperation(step, draft.expected(), Optional.of(change.to()), Optional.of(change.found()),
                change.trace(), state, words, note);
    }

    /** Sets a cell and waits until it shows. */
    public <C extends Cell> StepOperation perform(C cell, StepOperation planned, Worksite site)
            throws HostFailure, StepFailure {
        CellDriver<C> driver = cells.driver(cell);
        CellChange change = new CellChange(planned.found().orElseThrow(), planned.target().orElseThrow(),
                planned.trace());
        driver.set(cell, change, site.reader(), site.writer());
        Seen seen = shown(driver, cell, change, site.reader());
        if (!seen.value().equals(change.to())) {
            throw sentences.failure(seen.pending() ? "step.value.pending" : "step.value.other",
                    Map.of("value", sentences.value(seen.value()).english(), "wanted", Sentences.plain(change.to())));
        }
        return planned.in(StepState.DONE);
    }

    /** Waits until a cell shows what it was set to, or settles on something else, or the time is over. */
    private <C extends Cell> Seen shown(CellDriver<C> driver, C cell, CellChange change, HostReader host)
            throws HostFailure, StepFailure {
        BackOff backOff = new BackOff(pause, FIRST, LONGEST, driver.limit());
        Seen seen = driver.read(cell, change.trace(), host);
        int still = 0;
        while (!seen.value().equals(change.to()) && (seen.pending() || ++still < STILL) && backOff.again()) {
            seen = driver.read(cell, change.trace(), host);
        }
        return seen;
    }

    /** Tells whether a change whose end nobody saw took effect, after waiting as long as the host may take. */
    public <C extends Cell> boolean tookEffect(C cell, StepOperation planned, HostReader host)
            throws HostFailure, StepFailure {
        CellDriver<C> driver = cells.driver(cell);
        BackOff backOff = new BackOff(pause, LONGEST, LONGEST, driver.limit());
        while (!Optional.of(driver.read(cell, planned.trace(), host).value()).equals(planned.target())) {
            if (!backOff.again()) {
                return false;
            }
        }
        return true;
    }
}

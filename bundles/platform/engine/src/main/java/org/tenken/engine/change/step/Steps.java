package org.tenken.engine.change.step;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tenken.api.fix.Cell;
import org.tenken.api.fix.Step;
import org.tenken.api.read.Row;
import org.tenken.engine.change.cell.Cells;
import org.tenken.engine.change.cell.HostReader;
import org.tenken.engine.change.cell.Pause;
import org.tenken.engine.change.cell.Sentences;
import org.tenken.engine.change.cell.StepFailure;
import org.tenken.engine.operation.StepOperation;
import org.tenken.spi.HostFailure;

/** The drivers of all kinds of steps. */
public final class Steps {

    private final Map<Class<? extends Step>, StepDriver<?>> drivers = new HashMap<>();
    private final Sentences sentences;
    private final CellWork work;

    public Steps(Sentences sentences, Pause pause, Planner planner) {
        this.sentences = sentences;
        work = new CellWork(new Cells(sentences), sentences, pause);
        List<StepDriver<?>> all = List.of(new SetDriver(work), new PutBackDriver(work, sentences),
                new RunDriver(sentences), new CallDriver(sentences), new InstallKeyDriver(sentences),
                new RestartDriver(sentences), new UntilDriver(sentences, pause), new GuidedDriver(sentences),
                new ApplyDriver(sentences, planner, this), new TryDriver(this, sentences));
        all.forEach(driver -> drivers.put(driver.type(), driver));
    }

    /** Returns the kinds that have a driver. */
    public Set<Class<? extends Step>> types() {
        return Set.copyOf(drivers.keySet());
    }

    /** Returns how a step stands in doubt and towards undo. */
    public Standing standing(Step step) {
        return driver(step).standing(step);
    }

    /** Says what a step would do now; only reads. */
    public StepOperation look(Step step, Draft draft, Outlook outlook) throws HostFailure, StepFailure {
        try {
            return driver(step).look(step, draft, outlook);
        } catch (Row.Unfit e) {
            throw unfit(e);
        }
    }

    /** Carries a step out. */
    public Outcome perform(Step step, StepOperation planned, Worksite site) throws HostFailure, StepFailure {
        try {
            return driver(step).perform(step, planned, site);
        } catch (Row.Unfit e) {
            throw unfit(e);
        }
    }

    /** Tells whether a step that sets a cell took effect, after waiting as long as the host may take. */
    public boolean tookEffect(StepOperation planned, HostReader host) throws HostFailure, StepFailure {
        Optional<Cell> cell = Outlook.cell(planned.step());
        try {
            return cell.isPresent() && work.tookEffect(cell.get(), planned, host);
        } catch (Row.Unfit e) {
            throw unfit(e);
        }
    }

    private StepFailure unfit(Row.Unfit e) {
        return sentences.failure("operation.refused.unfit", Map.of("detail", e.getMessage()));
    }

    /** A driver is kept under its own type alone, so the cast holds. */
    @SuppressWarnings("unchecked")
    private <S extends Step> StepDriver<S> driver(S step) {
        return (StepDriver<S>) drivers.get(step.getClass());
    }
}

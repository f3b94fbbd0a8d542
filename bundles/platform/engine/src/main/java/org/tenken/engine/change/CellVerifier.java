package org.tenken.engine.change;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tenken.api.check.Status;
import org.tenken.api.fix.Cell;
import org.tenken.api.fix.Step;
import org.tenken.engine.catalogue.Module;
import org.tenken.engine.change.cell.StepFailure;
import org.tenken.engine.change.step.Draft;
import org.tenken.engine.change.step.Outlook;
import org.tenken.engine.change.step.Steps;
import org.tenken.engine.operation.HostOperation;
import org.tenken.engine.operation.StepOperation;
import org.tenken.engine.operation.StepState;
import org.tenken.engine.operation.Verification;
import org.tenken.spi.HostFailure;

/** Looks after a way back whether every cell it put back holds what was found once. */
record CellVerifier(Steps steps, Module module) implements Verifier {

    @Override
    public Optional<Verification> verify(HostOperation host, Stay stay) throws HostFailure {
        SortedMap<String, String> statuses = new TreeMap<>();
        boolean passed = true;
        for (int i = 0; i < host.steps().size(); i++) {
            StepOperation step = host.steps().get(i);
            Optional<Cell> cell = Outlook.cell(step.step());
            if (cell.isPresent() && step.state() != StepState.SKIPPED && last(host.steps(), i, cell.get())) {
                boolean holds = step.state() != StepState.FAILED && holds(step, cell.get(), stay);
                statuses.put(name(cell.get()), (holds ? Status.OK : Status.FAIL).word());
                passed &= holds;
            }
        }
        return statuses.isEmpty() ? Optional.empty() : Optional.of(new Verification(passed, statuses));
    }

    private static boolean last(List<StepOperation> all, int index, Cell cell) {
        return all.subList(index + 1, all.size()).stream()
                .noneMatch(step -> Outlook.cell(step.step()).equals(Optional.of(cell)));
    }

    private boolean holds(StepOperation step, Cell cell, Stay stay) throws HostFailure {
        try {
            Step back = new Step.Set(cell, step.target().orElseThrow());
            return steps.look(back, Draft.of(step), new Outlook(stay.reader(), module, List.of(), false)).state()
                    == StepState.ALREADY;
        } catch (StepFailure e) {
            return false;
        }
    }

    /** Returns a cell's name in documents. */
    static String name(Cell cell) {
        if (cell instanceof Cell.ServiceState state) {
            return "service:" + state.name();
        }
        if (cell instanceof Cell.ServiceStart start) {
            return "service-start:" + start.name();
        }
        if (cell instanceof Cell.RegistryValue value) {
            return "registry:" + value.key() + '\\' + value.name();
        }
        return "aside:" + ((Cell.Aside) cell).path();
    }
}

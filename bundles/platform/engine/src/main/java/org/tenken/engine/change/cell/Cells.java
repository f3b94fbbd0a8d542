package org.tenken.engine.change.cell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tenken.api.fix.Cell;

/** The drivers of all kinds of cells. */
public final class Cells {

    private final Map<Class<? extends Cell>, CellDriver<?>> drivers = new HashMap<>();

    public Cells(Sentences sentences) {
        ServiceControl control = new ServiceControl(sentences);
        Registry registry = new Registry(sentences);
        List<CellDriver<?>> all = List.of(new ServiceStateDriver(sentences, control),
                new ServiceStartDriver(sentences, control, registry), new RegistryValueDriver(sentences, registry),
                new AsideDriver(sentences));
        all.forEach(driver -> drivers.put(driver.type(), driver));
    }

    /** Returns the kinds that have a driver. */
    public Set<Class<? extends Cell>> types() {
        return Set.copyOf(drivers.keySet());
    }

    /** Returns the driver of a cell; a driver is kept under its own type alone, so the cast holds. */
    @SuppressWarnings("unchecked")
    public <C extends Cell> CellDriver<C> driver(C cell) {
        return (CellDriver<C>) drivers.get(cell.getClass());
    }
}

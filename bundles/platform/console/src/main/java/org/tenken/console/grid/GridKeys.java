package org.tenken.console.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.tenken.console.host.HostsModel;
import org.tenken.console.host.HostsModel.State;
import org.tenken.console.host.Pick;

/** What the keys do in the grid. */
final class GridKeys {
    private final HostsModel model;
    private final Runnable open;
    private final Runnable copy;

    GridKeys(HostsModel model, Runnable open, Runnable copy) {
        this.model = model;
        this.open = open;
        this.copy = copy;
    }

    void pressed(Event event, int page) {
        State state = model.state().now();
        int lead = state.selection().lead() < 0 ? -1 : state.order().placeOf(state.selection().lead());
        Pick pick = (event.stateMask & SWT.SHIFT) != 0 ? Pick.EXTEND : Pick.ONLY;
        switch (event.keyCode) {
            case SWT.ARROW_UP -> model.pick(lead - 1, pick);
            case SWT.ARROW_DOWN -> model.pick(lead + 1, pick);
            case SWT.PAGE_UP -> model.pick(lead - page, pick);
            case SWT.PAGE_DOWN -> model.pick(lead + page, pick);
            case SWT.HOME -> model.pick(0, pick);
            case SWT.END -> model.pick(state.order().size() - 1, pick);
            case SWT.ARROW_LEFT -> model.column(state.column() - 1);
            case SWT.ARROW_RIGHT -> model.column(state.column() + 1);
            case SWT.CR, SWT.KEYPAD_CR -> open.run();
            case SWT.ESC -> model.pickNone();
            default -> letter(event, lead);
        }
    }

    private void letter(Event event, int lead) {
        boolean command = (event.stateMask & SWT.MOD1) != 0;
        if (event.keyCode == ' ' && lead >= 0) {
            model.pick(lead, Pick.TOGGLE);
        } else if (command && event.keyCode == 'a') {
            model.pickAll();
        } else if (command && event.keyCode == 'c') {
            copy.run();
        }
    }
}

package org.tenken.console.window;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.tenken.console.host.Filter;

/** The keys that work anywhere in the window. */
final class Keys {
    private static final Area[] AREAS = Area.values();

    private final Desk desk;
    private final Shell shell;
    private final Runnable find;
    private final Runnable nextPane;

    Keys(Desk desk, Shell shell, Runnable find, Runnable nextPane) {
        this.desk = desk;
        this.shell = shell;
        this.find = find;
        this.nextPane = nextPane;
    }

    /** Listens until the shell is gone. */
    void install() {
        Display display = shell.getDisplay();
        Listener listener = this::pressed;
        display.addFilter(SWT.KeyDown, listener);
        shell.addListener(SWT.Dispose, event -> display.removeFilter(SWT.KeyDown, listener));
    }

    private void pressed(Event event) {
        if (shell.getDisplay().getActiveShell() != shell || desk.palette().state().now().open()) {
            return;
        }
        boolean command = (event.stateMask & SWT.MOD1) != 0;
        if (command ? commanded(event.keyCode) : plain(event.keyCode, event.widget)) {
            event.type = SWT.None;
            event.doit = false;
        }
    }

    private boolean commanded(int key) {
        switch (key) {
            case 'k' -> desk.palette().open("");
            case 'f' -> find.run();
            case 'r' -> desk.check();
            default -> {
                int area = key - '1';
                if (area < 0 || area >= AREAS.length) {
                    return false;
                }
                desk.window().go(AREAS[area]);
            }
        }
        return true;
    }

    private boolean plain(int key, Widget target) {
        switch (key) {
            case SWT.F5 -> desk.recheck();
            case SWT.F6 -> nextPane.run();
            case SWT.F4 -> desk.window().toggleDetail();
            case SWT.ESC -> {
                return !(target instanceof Text) && stepOut();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** First the filter, then the selection. */
    private boolean stepOut() {
        if (!desk.hosts().state().now().filter().text().isEmpty()) {
            desk.hosts().filter(Filter.NONE);
            return true;
        }
        desk.hosts().pickNone();
        return true;
    }
}

package org.tenken.console;

import java.util.Optional;
import java.util.concurrent.Executor;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** The window's thread as an executor. Work that arrives when the window is gone is dropped: nobody would see it. */
final class ConsoleThread implements Executor {
    private Optional<Display> display = Optional.empty();

    synchronized void begin(Display next) {
        display = Optional.of(next);
    }

    synchronized void end() {
        display = Optional.empty();
    }

    @Override
    public synchronized void execute(Runnable work) {
        try {
            display.filter(open -> !open.isDisposed()).ifPresent(open -> open.asyncExec(work));
        } catch (SWTException closing) {
            display = Optional.empty();
        }
    }

    synchronized void wake() {
        display.filter(open -> !open.isDisposed()).ifPresent(Display::wake);
    }
}

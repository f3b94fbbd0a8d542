package org.tenken.console.window;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.tenken.console.control.FlatButton;
import org.tenken.console.look.Token;
import org.tenken.console.look.Typeface;

/** Asks what to do when the window is closed in the middle of something. */
final class CloseDialog {
    private CloseDialog() {}

    /** Opens the question; the window closes later when a person says so. Always returns false: not now. */
    static boolean ask(Shell window, View view) {
        Shell shell = Dialogs.shell(window, view, view.say("close.title"), "close.dialog");
        Composite page = view.widgets().box(shell, Token.PANEL, 1);
        GridLayoutFactory.fillDefaults().margins(20, 18).spacing(0, 8).applyTo(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        view.widgets().label(page, view.say("close.title"), Typeface.TITLE, Token.TEXT, Token.PANEL);
        GridDataFactory.fillDefaults().grab(true, false).hint(460, SWT.DEFAULT)
                .applyTo(view.widgets().paragraph(page, view.say("close.text"), Typeface.BASE, Token.MUTED, Token.PANEL));
        Composite footer = Dialogs.footer(shell, view, 2);
        FlatButton stop = view.widgets().button(footer, FlatButton.Kind.PLAIN, Token.RAIL, "square", view.say("close.stop"), "close.stop");
        FlatButton stay = view.widgets().button(footer, FlatButton.Kind.PRIMARY, Token.RAIL, "play", view.say("close.stay"), "close.stay");
        stop.onPress(() -> stop(window, view));
        stay.onPress(shell::close);
        Dialogs.open(shell, window);
        stay.control().setFocus();
        return false;
    }

    private static void stop(Shell window, View view) {
        view.desk().run().stop();
        view.desk().fix().now().ifPresent(model -> model.stop());
        window.setData("stopping", true);
        window.close();
    }
}

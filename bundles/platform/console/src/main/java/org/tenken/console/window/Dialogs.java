package org.tenken.console.window;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.tenken.console.look.Token;

/** The frame that all dialogs share. */
final class Dialogs {
    private Dialogs() {}

    static Shell shell(Shell parent, View view, String title, String id) {
        Shell shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL);
        shell.setText(title);
        shell.setData("test.id", id);
        shell.setBackground(view.look().color(Token.BORDER));
        GridLayoutFactory.fillDefaults().margins(1, 1).spacing(0, 0).applyTo(shell);
        return shell;
    }

    /** The tinted strip below with the buttons. */
    static Composite footer(Shell shell, View view, int columns) {
        Composite footer = view.widgets().box(shell, Token.RAIL, columns);
        GridLayoutFactory.fillDefaults().numColumns(columns).margins(20, 12).spacing(8, 0).applyTo(footer);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(footer);
        return footer;
    }

    /** Opens it over the middle of its window. */
    static void open(Shell shell, Shell parent) {
        shell.pack();
        Rectangle desk = parent.getBounds();
        Point size = shell.getSize();
        shell.setLocation(desk.x + Math.max(0, (desk.width - size.x) / 2), desk.y + Math.max(0, (desk.height - size.y) / 3));
        shell.open();
    }
}

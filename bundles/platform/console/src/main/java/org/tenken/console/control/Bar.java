package org.tenken.console.control;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.tenken.console.look.Look;
import org.tenken.console.look.Token;

/** A thin bar that shows how much is done and how much of that went wrong. */
public final class Bar {
    private final Canvas canvas;
    private int done;
    private int failed;
    private int all = 1;

    /** Makes an empty bar. */
    public Bar(Composite parent, Look look, Token surface, String name, String id) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        canvas.setData("test.id", id);
        canvas.addListener(SWT.Paint, event -> paint(new Brush(event.gc, look), surface));
        Spoken.as(canvas, ACC.ROLE_PROGRESSBAR, () -> name, () -> 0);
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = done + " / " + all;
            }
        });
    }

    /** Shows numbers. */
    public void show(int nextDone, int nextFailed, int nextAll) {
        done = nextDone;
        failed = nextFailed;
        all = Math.max(1, nextAll);
        canvas.redraw();
    }

    /** Returns the control, for its place in a layout. */
    public Canvas control() {
        return canvas;
    }

    private void paint(Brush brush, Token surface) {
        Rectangle area = canvas.getClientArea();
        Rectangle groove = new Rectangle(area.x, area.y + (area.height - 6) / 2, area.width, 6);
        brush.fill(surface, area).round(Token.BAR, groove, 3);
        int width = groove.width * done / all;
        int bad = groove.width * failed / all;
        if (width > 0) {
            brush.round(Token.ACCENT, new Rectangle(groove.x, groove.y, width, groove.height), 3);
        }
        if (bad > 0) {
            brush.fill(Token.FAIL, new Rectangle(groove.x + width - bad, groove.y, bad, groove.height));
        }
    }
}

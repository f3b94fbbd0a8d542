package org.tenken.console.window;

import java.time.Duration;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.tenken.console.control.Brush;
import org.tenken.console.control.Spoken;
import org.tenken.console.look.Token;
import org.tenken.console.look.Typeface;

/** A short remark at the bottom right that goes away by itself. */
final class Toast {
    private static final Duration SHOWN = Duration.ofSeconds(6);
    private static final int HEIGHT = 40;

    private final View view;
    private final Canvas canvas;
    private String text = "";

    Toast(Composite parent, View view) {
        this.view = view;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        canvas.setData("test.id", "toast");
        canvas.setVisible(false);
        Spoken.as(canvas, ACC.ROLE_LABEL, () -> text, () -> 0);
        canvas.addListener(SWT.Paint, event -> paint(new Brush(event.gc, view.look())));
        canvas.addListener(SWT.MouseUp, event -> view.desk().window().unsay(view.desk().window().state().now().remarks()));
        view.attach(canvas, view.desk().window().state(), this::show);
    }

    Canvas control() {
        return canvas;
    }

    /** Puts it above the status bar. */
    void place(Rectangle room) {
        GC gc = new GC(canvas);
        int width = Math.min(room.width - 32, new Brush(gc, view.look()).measure(text, Typeface.BASE).x + 56);
        gc.dispose();
        canvas.setBounds(room.width - width - 16, room.height - 38 - 54, width, HEIGHT);
    }

    private void show(WindowModel.State state) {
        Optional<String> next = state.remark().map(view.texts()::say);
        String words = next.orElse("");
        if (words.equals(text) && canvas.getVisible() == next.isPresent()) {
            return;
        }
        text = words;
        canvas.setVisible(next.isPresent());
        if (next.isPresent()) {
            place(canvas.getParent().getClientArea());
            canvas.moveAbove(null);
            canvas.redraw();
            canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
            view.desk().threads().later().after(SHOWN, () -> view.desk().window().unsay(state.remarks()));
        }
    }

    private void paint(Brush brush) {
        Rectangle area = canvas.getClientArea();
        brush.fill(Token.BACKGROUND, area).round(Token.PANEL, area, 6).edge(Token.BORDER, area, 6, 1);
        brush.icon("info", Token.ACCENT, 16, 14, area).text(text, Typeface.BASE, Token.TEXT, 40, area, area.width - 50);
    }
}

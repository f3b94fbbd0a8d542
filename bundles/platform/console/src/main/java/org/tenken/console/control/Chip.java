package org.tenken.console.control;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.tenken.console.look.Look;
import org.tenken.console.look.Token;
import org.tenken.console.look.Typeface;

/** A small round switch with an icon, such as a part of a filter. */
public final class Chip {
    private static final int HEIGHT = 26;

    private final Canvas canvas;
    private final Look look;
    private final String icon;
    private final Token ink;
    private final Token fill;
    private final Runnable press;
    private String text = "";
    private boolean on;

    /** Makes a chip in the colours of what it stands for. */
    public Chip(Composite parent, Look look, String icon, Token ink, Token fill, String id, Runnable press) {
        this.look = look;
        this.icon = icon;
        this.ink = ink;
        this.fill = fill;
        this.press = press;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setData("test.id", id);
        canvas.setBackground(look.color(Token.BACKGROUND));
        Spoken.as(canvas, ACC.ROLE_CHECKBUTTON, () -> text, () -> on ? ACC.STATE_CHECKED : 0);
        listen();
        show("", false);
    }

    /** Shows words and whether it is switched on. */
    public void show(String words, boolean isOn) {
        if (words.equals(text) && isOn == on && canvas.getLayoutData() != null) {
            return;
        }
        text = words;
        on = isOn;
        GC gc = new GC(canvas);
        gc.setFont(look.font(Typeface.SMALL));
        GridDataFactory.swtDefaults().hint(gc.textExtent(words).x + 42, HEIGHT).applyTo(canvas);
        gc.dispose();
        canvas.redraw();
    }

    /** Returns the control, for its place in a layout. */
    public Canvas control() {
        return canvas;
    }

    private void listen() {
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseUp, event -> press.run());
        canvas.addListener(SWT.MouseDown, event -> canvas.setFocus());
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
    }

    private void key(Event event) {
        if (event.character == ' ' || event.keyCode == SWT.CR) {
            press.run();
        }
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        Brush brush = new Brush(gc, look).fill(Token.BACKGROUND, area).round(fill, area, HEIGHT / 2);
        if (on || canvas.isFocusControl()) {
            brush.edge(on ? ink : Token.ACCENT, area, HEIGHT / 2, 1);
        }
        brush.icon(icon, ink, 14, area.x + 10, area);
        brush.text(text, Typeface.SMALL, ink, area.x + 30, area, area.width);
    }
}

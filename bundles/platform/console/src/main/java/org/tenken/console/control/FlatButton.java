package org.tenken.console.control;

import java.util.Optional;
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

/** A flat button. One primary button per view says what happens when it is pressed. */
public final class FlatButton {
    private static final int HEIGHT = 30;
    private static final int PADDING = 12;
    private static final int GAP = 8;
    private static final int MIN_WIDTH = 80;
    private static final int ICON = 16;

    /** How much a button asks for attention. */
    public enum Kind { PRIMARY, PLAIN, QUIET }

    private final Canvas canvas;
    private final Look look;
    private final Kind kind;
    private final Token surface;
    private String text;
    private Optional<String> icon;
    private Runnable action = () -> {};
    private boolean hover;
    private boolean pressed;

    private FlatButton(Composite parent, Look look, Kind kind, Token surface, Optional<String> icon, String text, String id) {
        this.look = look;
        this.kind = kind;
        this.surface = surface;
        this.icon = icon;
        this.text = text;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setData("test.id", id);
        canvas.setBackground(look.color(surface));
        listen();
    }

    /** Makes a button with words, and perhaps an icon before them, on a surface of the given colour. */
    public static FlatButton of(Composite parent, Look look, Kind kind, Token surface, Optional<String> icon, String text, String id) {
        FlatButton button = new FlatButton(parent, look, kind, surface, icon, text, id);
        Spoken.button(button.canvas, () -> button.text, () -> button.text, button::press);
        button.size();
        return button;
    }

    /** Makes a button that is only an icon; its name shows as a tool tip and is spoken. */
    public static FlatButton icon(Composite parent, Look look, Kind kind, Token surface, String icon, String name, String id) {
        FlatButton button = new FlatButton(parent, look, kind, surface, Optional.of(icon), "", id);
        button.canvas.setToolTipText(name);
        Spoken.button(button.canvas, () -> name, () -> name, button::press);
        button.size();
        return button;
    }

    /** Says what a press does. */
    public FlatButton onPress(Runnable next) {
        action = next;
        return this;
    }

    /** Changes the words. */
    public void text(String next) {
        if (!next.equals(text)) {
            text = next;
            size();
            canvas.redraw();
            canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        }
    }

    /** Lets it be pressed, or not. */
    public void enabled(boolean enabled) {
        if (canvas.getEnabled() != enabled) {
            canvas.setEnabled(enabled);
            canvas.redraw();
        }
    }

    /** Returns the control, for its place in a layout. */
    public Canvas control() {
        return canvas;
    }

    private void listen() {
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseEnter, event -> hover(true));
        canvas.addListener(SWT.MouseExit, event -> hover(false));
        canvas.addListener(SWT.MouseDown, event -> down(event));
        canvas.addListener(SWT.MouseUp, this::up);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
    }

    private void hover(boolean next) {
        hover = next;
        pressed = pressed && next;
        canvas.redraw();
    }

    private void down(Event event) {
        pressed = event.button == 1;
        canvas.setFocus();
        canvas.redraw();
    }

    private void up(Event event) {
        boolean hit = pressed && canvas.getClientArea().contains(event.x, event.y);
        pressed = false;
        canvas.redraw();
        if (hit) {
            press();
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == ' ') {
            press();
        }
    }

    private void press() {
        if (canvas.isEnabled()) {
            action.run();
        }
    }

    private void size() {
        GC gc = new GC(canvas);
        gc.setFont(look.font(Typeface.BASE));
        int words = text.isEmpty() ? 0 : gc.textExtent(text).x;
        gc.dispose();
        int width = words == 0 ? HEIGHT : Math.max(MIN_WIDTH, words + 2 * PADDING + (icon.isPresent() ? ICON + GAP : 0));
        canvas.setSize(width, HEIGHT);
        GridDataFactory.swtDefaults().hint(width, HEIGHT).applyTo(canvas);
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        Brush brush = new Brush(gc, look).fill(surface, area);
        boolean enabled = canvas.isEnabled();
        if (kind == Kind.PRIMARY) {
            brush.round(enabled ? Token.ACCENT : Token.BAR, area, 4);
        } else {
            brush.round(pressed ? Token.SELECTION : hover && enabled ? Token.HOVER : kind == Kind.QUIET ? surface : Token.PANEL, area, 4);
            brush.edge(kind == Kind.QUIET && !hover ? surface : Token.LINE, area, 4, 1);
        }
        content(brush, area, enabled);
        if (canvas.isFocusControl()) {
            Rectangle ring = new Rectangle(area.x + 2, area.y + 2, area.width - 4, area.height - 4);
            brush.edge(kind == Kind.PRIMARY ? Token.ON_ACCENT : Token.ACCENT, ring, 3, 1);
        }
    }

    private void content(Brush brush, Rectangle area, boolean enabled) {
        Token ink = !enabled ? Token.MUTED : kind == Kind.PRIMARY ? Token.ON_ACCENT : Token.TEXT;
        int words = text.isEmpty() ? 0 : brush.measure(text, Typeface.BASE).x;
        int all = words + (icon.isPresent() ? ICON : 0) + (words > 0 && icon.isPresent() ? GAP : 0);
        int x = area.x + (area.width - all) / 2;
        if (icon.isPresent()) {
            brush.icon(icon.get(), ink, ICON, x, area);
            x += ICON + GAP;
        }
        brush.text(text, Typeface.BASE, ink, x, area, area.width);
    }
}

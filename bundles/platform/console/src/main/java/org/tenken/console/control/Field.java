package org.tenken.console.control;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tenken.console.look.Look;
import org.tenken.console.look.Token;
import org.tenken.console.look.Typeface;

/** A search or input box: the system's own text field, for its input methods, in a quiet frame. */
public final class Field {
    private final Composite frame;
    private final Text text;
    private boolean silent;

    /** Makes a box with an icon and a hint; the hint is also its spoken name. */
    public Field(Composite parent, Look look, Token surface, String icon, String hint, String id) {
        frame = new Composite(parent, SWT.DOUBLE_BUFFERED);
        frame.setBackground(look.color(surface));
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 2).spacing(8, 0).applyTo(frame);
        Label image = new Label(frame, SWT.NONE);
        image.setImage(look.icon(icon, Token.MUTED));
        image.setBackground(look.color(Token.PANEL));
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(false, true).applyTo(image);
        text = new Text(frame, SWT.SINGLE);
        text.setFont(look.font(Typeface.BASE));
        text.setBackground(look.color(Token.PANEL));
        text.setForeground(look.color(Token.TEXT));
        text.setMessage(hint);
        text.setData("test.id", id);
        Spoken.name(text, hint);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, true).applyTo(text);
        frame.addListener(SWT.Paint, event -> {
            Rectangle area = frame.getClientArea();
            Brush brush = new Brush(event.gc, look).fill(surface, area).round(Token.PANEL, area, 4);
            brush.edge(text.isFocusControl() ? Token.ACCENT : Token.BORDER, area, 4, 1);
        });
        text.addListener(SWT.FocusIn, event -> frame.redraw());
        text.addListener(SWT.FocusOut, event -> frame.redraw());
    }

    /** Shows dots in the place of letters. */
    public Field hidden() {
        text.setEchoChar('•');
        return this;
    }

    /** Hears what a person types, not what is set. */
    public Field onType(Consumer<String> typed) {
        text.addListener(SWT.Modify, event -> {
            if (!silent) {
                typed.accept(text.getText());
            }
        });
        return this;
    }

    /** Shows a value without telling it as typed; a value that is there already leaves the caret alone. */
    public void show(String value) {
        if (!text.getText().equals(value)) {
            silent = true;
            text.setText(value);
            text.setSelection(value.length());
            silent = false;
        }
    }

    /** Returns the frame, for its place in a layout. */
    public Composite control() {
        return frame;
    }

    /** Returns the text field. */
    public Text text() {
        return text;
    }
}

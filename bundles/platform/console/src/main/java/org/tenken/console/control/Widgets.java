package org.tenken.console.control;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tenken.console.look.Look;
import org.tenken.console.look.Token;
import org.tenken.console.look.Typeface;

/** Makes the plain pieces of a page in one look. */
public record Widgets(Look look) {
    private static final int RADIUS = 8;

    /** Makes a container without margins on a surface. */
    public Composite box(Composite parent, Token surface, int columns) {
        Composite box = new Composite(parent, SWT.NONE);
        box.setBackground(look.color(surface));
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 8).applyTo(box);
        return box;
    }

    /** Makes a container with round corners on a page of another colour. */
    public Composite card(Composite parent, Token page, Token surface, int columns) {
        Composite card = new Composite(parent, SWT.DOUBLE_BUFFERED);
        card.setBackground(look.color(surface));
        GridLayoutFactory.fillDefaults().numColumns(columns).margins(14, 12).spacing(8, 6).applyTo(card);
        card.addListener(SWT.Paint, event -> {
            Rectangle area = card.getClientArea();
            Brush brush = new Brush(event.gc, look).fill(page, area).round(surface, area, RADIUS);
            if (surface == Token.PANEL) {
                brush.edge(Token.LINE, area, RADIUS, 1);
            }
        });
        return card;
    }

    /** Writes a text on a surface. */
    public Label label(Composite parent, String text, Typeface face, Token ink, Token surface) {
        return label(parent, text, face, ink, surface, SWT.NONE);
    }

    /** Writes a text that flows over as many lines as it needs. */
    public Label paragraph(Composite parent, String text, Typeface face, Token ink, Token surface) {
        Label label = label(parent, text, face, ink, surface, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** Shows an icon; it says nothing that the words beside it do not say. */
    public Label icon(Composite parent, String name, Token tint, int size, Token surface) {
        Label label = new Label(parent, SWT.NONE);
        label.setImage(look.icon(name, tint, size));
        label.setBackground(look.color(surface));
        return label;
    }

    /** Makes a button with an icon and words. */
    public FlatButton button(Composite parent, FlatButton.Kind kind, Token surface, String icon, String text, String id) {
        return FlatButton.of(parent, look, kind, surface, Optional.of(icon), text, id);
    }

    /** Makes a button with words alone. */
    public FlatButton button(Composite parent, FlatButton.Kind kind, Token surface, String text, String id) {
        return FlatButton.of(parent, look, kind, surface, Optional.empty(), text, id);
    }

    /** Draws a thin line across. */
    public void rule(Composite parent, int columns) {
        Composite line = new Composite(parent, SWT.NONE);
        line.setBackground(look.color(Token.LINE));
        GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).hint(SWT.DEFAULT, 1).applyTo(line);
    }

    private Label label(Composite parent, String text, Typeface face, Token ink, Token surface, int style) {
        Label label = new Label(parent, style);
        label.setText(text.replace("&", "&&"));
        label.setFont(look.font(face));
        label.setForeground(look.color(ink));
        label.setBackground(look.color(surface));
        return label;
    }
}

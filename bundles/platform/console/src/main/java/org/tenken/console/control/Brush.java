package org.tenken.console.control;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.tenken.console.look.Look;
import org.tenken.console.look.Token;
import org.tenken.console.look.Typeface;

/** Draws in tokens on one surface. */
public final class Brush {
    private static final int FLAGS = SWT.DRAW_TRANSPARENT | SWT.DRAW_DELIMITER;

    private final GC gc;
    private final Look look;

    /** Takes hold of a surface for one paint. */
    public Brush(GC gc, Look look) {
        this.gc = gc;
        this.look = look;
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
    }

    /** Fills a rectangle. */
    public Brush fill(Token token, Rectangle area) {
        gc.setBackground(look.color(token));
        gc.fillRectangle(area);
        return this;
    }

    /** Fills a rectangle with round corners. */
    public Brush round(Token token, Rectangle area, int radius) {
        gc.setBackground(look.color(token));
        gc.fillRoundRectangle(area.x, area.y, area.width, area.height, radius * 2, radius * 2);
        return this;
    }

    /** Draws the edge of a rectangle with round corners, inside it. */
    public Brush edge(Token token, Rectangle area, int radius, int width) {
        gc.setForeground(look.color(token));
        gc.setLineWidth(width);
        gc.drawRoundRectangle(area.x, area.y, area.width - 1, area.height - 1, radius * 2, radius * 2);
        gc.setLineWidth(1);
        return this;
    }

    /** Draws a line. */
    public Brush line(Token token, int x1, int y1, int x2, int y2) {
        gc.setForeground(look.color(token));
        gc.drawLine(x1, y1, x2, y2);
        return this;
    }

    /** Returns how much room a text takes. */
    public Point measure(String text, Typeface face) {
        gc.setFont(look.font(face));
        return gc.textExtent(text, FLAGS);
    }

    /** Writes a text at a place and returns the place behind it. */
    public int text(String text, Typeface face, Token token, int x, int y) {
        gc.setFont(look.font(face));
        gc.setForeground(look.color(token));
        gc.drawText(text, x, y, FLAGS);
        return x + gc.textExtent(text, FLAGS).x;
    }

    /** Writes a text in the middle of a height, cut with an ellipsis when it is too wide; returns the place behind it. */
    public int text(String text, Typeface face, Token token, int x, Rectangle row, int maxWidth) {
        String shown = fit(text, face, maxWidth);
        Point size = measure(shown, face);
        return text(shown, face, token, x, row.y + (row.height - size.y) / 2);
    }

    /** Draws an icon in the middle of a height. */
    public Brush icon(String name, Token token, int size, int x, Rectangle row) {
        Image image = look.icon(name, token, size);
        gc.drawImage(image, x, row.y + (row.height - size) / 2);
        return this;
    }

    /** Cuts a text with an ellipsis to a width. */
    public String fit(String text, Typeface face, int maxWidth) {
        if (measure(text, face).x <= maxWidth) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            boolean fits = measure(text.substring(0, middle) + "…", face).x <= maxWidth;
            low = fits ? middle : low;
            high = fits ? high : middle - 1;
        }
        return text.substring(0, low) + "…";
    }
}

package org.tenken.console.control;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabFolderRenderer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.tenken.console.look.Look;
import org.tenken.console.look.Token;
import org.tenken.console.look.Typeface;

/** Draws tabs flat: words, a thin line below, and an accent bar under the selected one. */
public final class TabLook extends CTabFolderRenderer {
    private static final int HEIGHT = 42;
    private static final int BAR = 3;

    private final Look look;

    /** Draws the tabs of a folder. */
    public TabLook(CTabFolder folder, Look look) {
        super(folder);
        this.look = look;
    }

    @Override
    protected Point computeSize(int part, int state, GC gc, int wHint, int hHint) {
        if (part < 0) {
            return super.computeSize(part, state, gc, wHint, hHint);
        }
        gc.setFont(look.font(Typeface.BOLD));
        return new Point(gc.textExtent(parent.getItem(part).getText()).x + 24, HEIGHT);
    }

    @Override
    protected Rectangle computeTrim(int part, int state, int x, int y, int width, int height) {
        if (part == PART_BODY) {
            return new Rectangle(x, y - HEIGHT, width, height + HEIGHT);
        }
        return part < 0 ? new Rectangle(x, y, width, height) : super.computeTrim(part, state, x, y, width, height);
    }

    @Override
    protected void draw(int part, int state, Rectangle bounds, GC gc) {
        Brush brush = new Brush(gc, look);
        if (part == PART_HEADER || part == PART_BODY || part == PART_BACKGROUND) {
            brush.fill(Token.PANEL, bounds);
        }
        if (part == PART_HEADER) {
            brush.line(Token.LINE, bounds.x, bounds.y + bounds.height - 1, bounds.x + bounds.width, bounds.y + bounds.height - 1);
        }
        if (part >= 0) {
            tab(brush, parent.getItem(part).getText(), (state & SWT.SELECTED) != 0, bounds);
        }
    }

    private void tab(Brush brush, String text, boolean selected, Rectangle bounds) {
        Typeface face = selected ? Typeface.BOLD : Typeface.BASE;
        Point size = brush.measure(text, face);
        brush.text(text, face, selected ? Token.TEXT : Token.MUTED, bounds.x + (bounds.width - size.x) / 2, bounds.y + (bounds.height - size.y) / 2);
        if (selected) {
            brush.fill(Token.ACCENT, new Rectangle(bounds.x + 6, bounds.y + bounds.height - BAR, bounds.width - 12, BAR));
        }
        if (selected && parent.isFocusControl()) {
            brush.edge(Token.ACCENT, new Rectangle(bounds.x + 3, bounds.y + 6, bounds.width - 6, bounds.height - 14), 4, 1);
        }
    }
}

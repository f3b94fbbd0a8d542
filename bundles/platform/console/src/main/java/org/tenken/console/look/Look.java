package org.tenken.console.look;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/** Gives views their colours, fonts and icons. One per window and theme; used on the window's thread only. */
public final class Look implements AutoCloseable {
    private final Colours colours;
    private final Fonts fonts;
    private final Icons icons;

    /** Makes the resources for one set of colours. */
    public Look(Display display, Colours colours) {
        this.colours = colours;
        this.fonts = new Fonts(display);
        this.icons = new Icons(display);
    }

    /** Returns whether the surfaces are darker than the text. */
    public boolean dark() {
        return colours.dark();
    }

    /** Returns the colour of a token; it needs no disposal. */
    public Color color(Token token) {
        return new Color(colours.of(token));
    }

    /** Returns a font; it lives as long as this look. */
    public Font font(Typeface face) {
        return fonts.of(face);
    }

    /** Returns an icon of 16 points; it lives as long as this look. */
    public Image icon(String name, Token tint) {
        return icon(name, tint, 16);
    }

    /** Returns an icon of the given size in points; it lives as long as this look. */
    public Image icon(String name, Token tint, int size) {
        return icons.of(name, colours.of(tint), size);
    }

    @Override
    public void close() {
        fonts.close();
        icons.close();
    }
}

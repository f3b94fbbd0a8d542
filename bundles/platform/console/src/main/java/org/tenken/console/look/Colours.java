package org.tenken.console.look;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/** The colour of each token. Text colours reach 4.5:1 on the surfaces they are drawn on. */
public record Colours(boolean dark, Map<Token, RGB> values) {

    public Colours {
        values = Map.copyOf(values);
    }

    /** The colours of a bright room. */
    public static Colours ofLight() {
        return new Colours(false, Map.ofEntries(
                colour(Token.BACKGROUND, 0xF6F7F9), colour(Token.PANEL, 0xFFFFFF), colour(Token.RAIL, 0xEEF0F4),
                colour(Token.HOVER, 0xE6EAF0), colour(Token.LINE, 0xDDE1E7), colour(Token.BORDER, 0x7A8594),
                colour(Token.TEXT, 0x1B222C), colour(Token.MUTED, 0x5A6675), colour(Token.ACCENT, 0x1F5FBF),
                colour(Token.ON_ACCENT, 0xFFFFFF), colour(Token.SELECTION, 0xDCE8FA), colour(Token.ON_SELECTION, 0x1F5FBF),
                colour(Token.OK, 0x2E7D4F), colour(Token.WARN, 0x8A5A00), colour(Token.WARN_FILL, 0xFFE9B8),
                colour(Token.FAIL, 0xB3261E), colour(Token.FAIL_FILL, 0xFFD3CF), colour(Token.RUN_FILL, 0xD6E6FF),
                colour(Token.CODE, 0xFFFFFF), colour(Token.BAR, 0xC9CFD8)));
    }

    /** The colours of a dark room. */
    public static Colours ofDark() {
        return new Colours(true, Map.ofEntries(
                colour(Token.BACKGROUND, 0x1B1E24), colour(Token.PANEL, 0x22262E), colour(Token.RAIL, 0x171A1F),
                colour(Token.HOVER, 0x2C313B), colour(Token.LINE, 0x363C47), colour(Token.BORDER, 0x7C8798),
                colour(Token.TEXT, 0xE4E8EE), colour(Token.MUTED, 0x9AA5B4), colour(Token.ACCENT, 0x5A9BFF),
                colour(Token.ON_ACCENT, 0x0E1726), colour(Token.SELECTION, 0x2C4266), colour(Token.ON_SELECTION, 0xA6CAFF),
                colour(Token.OK, 0x6CC08B), colour(Token.WARN, 0xF2C14E), colour(Token.WARN_FILL, 0x4A3A12),
                colour(Token.FAIL, 0xFF8A80), colour(Token.FAIL_FILL, 0x5A2522), colour(Token.RUN_FILL, 0x22395C),
                colour(Token.CODE, 0x1B1E24), colour(Token.BAR, 0x4A5361)));
    }

    /** The colours that the system asks for in its high-contrast mode; ours would get in the way there. */
    public static Colours highContrast(Display display) {
        RGB back = display.getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB();
        RGB text = display.getSystemColor(SWT.COLOR_LIST_FOREGROUND).getRGB();
        Map<Token, RGB> all = new EnumMap<>(Token.class);
        for (Token token : Token.values()) {
            all.put(token, text);
        }
        for (Token token : new Token[] {Token.BACKGROUND, Token.PANEL, Token.RAIL, Token.CODE, Token.WARN_FILL,
                Token.FAIL_FILL, Token.RUN_FILL, Token.HOVER, Token.BAR, Token.ON_ACCENT}) {
            all.put(token, back);
        }
        all.put(Token.SELECTION, display.getSystemColor(SWT.COLOR_LIST_SELECTION).getRGB());
        all.put(Token.ON_SELECTION, display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT).getRGB());
        return new Colours(back.getHSB()[2] < 0.5f, all);
    }

    /** Returns the value of a token. */
    public RGB of(Token token) {
        return values.get(token);
    }

    private static Map.Entry<Token, RGB> colour(Token token, int rgb) {
        return Map.entry(token, new RGB(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF));
    }
}

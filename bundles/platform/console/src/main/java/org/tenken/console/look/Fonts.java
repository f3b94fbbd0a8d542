package org.tenken.console.look;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;

/** Makes the fonts of one window from the system font, and disposes them with it. */
final class Fonts implements AutoCloseable {
    private static final int SMALLEST = 9;
    private static final List<String> MONO = List.of("Cascadia Mono", "Consolas", "Menlo", "Noto Sans Mono", "DejaVu Sans Mono");

    private final Map<Typeface, Font> fonts = new EnumMap<>(Typeface.class);

    Fonts(Display display) {
        FontData base = base(display);
        for (Typeface face : Typeface.values()) {
            String family = face == Typeface.MONO ? mono(display) : base.getName();
            int height = Math.max(SMALLEST, base.getHeight() + face.step());
            fonts.put(face, new Font(display, family, height, face.style()));
        }
    }

    Font of(Typeface face) {
        return fonts.get(face);
    }

    @Override
    public void close() {
        fonts.values().forEach(Font::dispose);
    }

    /** A bare Linux names a family that is not there and falls back to wide letters; Noto sits better with Japanese. */
    private static FontData base(Display display) {
        FontData system = display.getSystemFont().getFontData()[0];
        boolean bare = SWT.getPlatform().equals("gtk") && display.getFontList(system.getName(), true).length == 0;
        if (bare && display.getFontList("Noto Sans", true).length > 0) {
            return new FontData("Noto Sans", Math.min(system.getHeight(), 10), SWT.NORMAL);
        }
        return system;
    }

    private static String mono(Display display) {
        return MONO.stream().filter(name -> display.getFontList(name, true).length > 0).findFirst().orElse("Monospace");
    }
}

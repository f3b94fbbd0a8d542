package org.tenken.console.look;

import java.lang.reflect.InvocationTargetException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/** The brightness a person picked. */
public enum Theme {
    SYSTEM, LIGHT, DARK;

    /** Returns the colours for this choice on this display. */
    public Colours colours(Display display) {
        if (display.getHighContrast()) {
            return Colours.highContrast(display);
        }
        return isDark() ? Colours.ofDark() : Colours.ofLight();
    }

    /** Returns whether this choice means dark here and now. */
    public boolean isDark() {
        return this == DARK || this == SYSTEM && Display.isSystemDarkTheme();
    }

    /**
     * Asks the toolkit to draw its own widgets, such as tables and text fields, in the same brightness.
     * The door is not public on any platform; where it is missing, only our own drawing follows the choice.
     */
    public void applyToWidgets() {
        String toolkit = SWT.getPlatform().equals("win32") ? "win32" : "gtk";
        try {
            Class.forName("org.eclipse.swt.internal." + toolkit + ".OS", true, Display.class.getClassLoader())
                    .getMethod("setTheme", boolean.class).invoke(null, isDark());
        } catch (ReflectiveOperationException | LinkageError missing) {
            System.getLogger(Theme.class.getName()).log(System.Logger.Level.DEBUG, "no theme switch here: {0}",
                    missing instanceof InvocationTargetException wrapped ? wrapped.getCause() : missing);
        }
    }
}

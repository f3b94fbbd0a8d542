package org.tenken.console.setting;

import org.tenken.console.look.Theme;
import org.tenken.console.text.Language;

/**
 * What the window remembers. It never remembers a connection or a run.
 *
 * @param frame where the window was, in points
 * @param maximized whether it filled the screen
 */
public record Preferences(Theme theme, Language language, Frame frame, boolean maximized) {

    /** A place on the desk; a width of zero means none was kept. */
    public record Frame(int x, int y, int width, int height) {
        static final Frame NONE = new Frame(0, 0, 0, 0);
    }

    /** The system's own brightness and language. */
    public static final Preferences USUAL = new Preferences(Theme.SYSTEM, Language.SYSTEM, Frame.NONE, false);

    /** Returns the same with another brightness. */
    public Preferences with(Theme next) {
        return new Preferences(next, language, frame, maximized);
    }

    /** Returns the same with another language. */
    public Preferences with(Language next) {
        return new Preferences(theme, next, frame, maximized);
    }

    /** Returns the same with another place. */
    public Preferences with(Frame next, boolean nowMaximized) {
        return new Preferences(theme, language, next, nowMaximized);
    }
}

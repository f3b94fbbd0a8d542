package org.tenken.console.look;

/** Names a colour by its use; views never name a colour by its value. */
public enum Token {
    BACKGROUND, PANEL, RAIL, HOVER, LINE, BORDER, TEXT, MUTED, ACCENT, ON_ACCENT, SELECTION, ON_SELECTION,
    OK, WARN, WARN_FILL, FAIL, FAIL_FILL, RUN_FILL, CODE, BAR
}

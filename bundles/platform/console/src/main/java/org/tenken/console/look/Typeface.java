package org.tenken.console.look;

import org.eclipse.swt.SWT;

/** The few kinds of lettering of the window, as a step from the system's own size. */
public enum Typeface {
    BASE(0, SWT.NORMAL), BOLD(0, SWT.BOLD), SMALL(-1, SWT.NORMAL), SMALL_BOLD(-1, SWT.BOLD), TITLE(6, SWT.BOLD),
    HEADING(2, SWT.BOLD), NUMBER(9, SWT.BOLD), MONO(-1, SWT.NORMAL);

    private final int step;
    private final int style;

    Typeface(int step, int style) {
        this.step = step;
        this.style = style;
    }

    int step() {
        return step;
    }

    int style() {
        return style;
    }
}

package org.tenken.console.window;

import org.eclipse.swt.widgets.Composite;

/** Draws one tab about a host onto an empty page. */
@FunctionalInterface
interface DetailTab {
    void draw(Composite page, DetailPane.Subject subject);
}

package org.tenken.console.host;

/** How a gesture changes the selection. */
public enum Pick {
    ONLY, TOGGLE, EXTEND
}

package org.tenken.console.port;

/** What one check said about one host. */
public enum Status {
    FAIL, WARN, BROKEN, NOT_CHECKED, OK, NOT_APPLICABLE
}

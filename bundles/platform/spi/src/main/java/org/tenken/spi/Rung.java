package org.tenken.spi;

import java.util.Locale;

/** The rungs on the way to an answer; the first that breaks is the reason. */
public enum Rung {
    /** The name has an address. */
    NAME,
    /** The port takes a connection and answers. */
    PORT,
    /** The certificate is trusted and fits. */
    TLS,
    /** The host knows the account and its secret. */
    AUTHENTICATION,
    /** The account may manage the host. */
    AUTHORISATION,
    /** Windows Management Instrumentation answers. */
    WMI,
    /** The class or method is there. */
    CLASS;

    /** Returns the word used in documents, such as {@code authentication}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.tenken.api.read;

/** What a person may type as a fix's input. */
public enum InputKind {
    /** Any text of one line. */
    TEXT,
    /** A whole number. */
    NUMBER,
    /** A server and a port, such as {@code proxy.example:8080}. */
    HOST_PORT,
    /** A date and time, ISO 8601 with an offset. */
    TIME,
    /** A product key, which arrives as a reference into the vault and never as text. */
    PRODUCT_KEY
}

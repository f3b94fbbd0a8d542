package org.tenken.winrm.session;

/** What it means that a request was sent and no answer came. */
enum Effect {
    /** Nothing: it may be sent again. */
    HARMLESS,
    /** Nothing was changed, but sending it again would lose something. */
    ONCE,
    /** Nobody knows whether it was carried out. */
    CHANGING
}

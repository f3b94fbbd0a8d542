package org.tenken.lab.knob;

/** Which certificate a host shows on its HTTPS port. */
public enum Certificate {
    /** Issued by the fleet's authority to the host's name and address. */
    ISSUED,
    /** Signed by its own key alone. */
    SELF_SIGNED,
    /** Issued by the fleet's authority, and no longer valid. */
    EXPIRED,
    /** Issued by the fleet's authority to another host. */
    WRONG_NAME
}

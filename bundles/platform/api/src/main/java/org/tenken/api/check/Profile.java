package org.tenken.api.check;

/** What a check matters for. */
public enum Profile {
    /** Monthly updates. */
    UPDATE,
    /** Feature and version upgrades. */
    UPGRADE,
    /** Activation. */
    ACTIVATION
}

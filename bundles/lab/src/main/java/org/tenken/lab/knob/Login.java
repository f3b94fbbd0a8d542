package org.tenken.lab.knob;

/** What becomes of somebody who proves an account. */
public enum Login {
    /** The account is let in. */
    ACCEPTED,
    /** Every attempt ends with status 401, whatever the password. */
    REFUSED,
    /** The login succeeds and every operation then answers "access is denied" (code 5). */
    DENIED
}

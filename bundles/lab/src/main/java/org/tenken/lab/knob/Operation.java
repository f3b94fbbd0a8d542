package org.tenken.lab.knob;

/** The operations of the management protocol, so that a trouble can pick the one it strikes. */
public enum Operation {
    /** Every operation. */
    ANY,
    IDENTIFY,
    ENUMERATE,
    PULL,
    RELEASE,
    GET,
    INVOKE,
    CREATE,
    COMMAND,
    RECEIVE,
    SEND,
    SIGNAL,
    DELETE;

    /** Tells whether this filter lets an operation through. */
    public boolean covers(Operation operation) {
        return this == ANY || this == operation;
    }
}

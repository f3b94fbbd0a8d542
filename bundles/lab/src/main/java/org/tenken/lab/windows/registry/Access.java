package org.tenken.lab.windows.registry;

/** What the key's access list leaves to an administrator. */
public enum Access {
    /** Reading and writing. */
    FULL,
    /** Reading alone. */
    READ,
    /** Nothing. */
    NONE;

    /** Tells whether the key may be read. */
    public boolean reads() {
        return this != NONE;
    }

    /** Tells whether the key may be changed. */
    public boolean writes() {
        return this == FULL;
    }
}

package org.tenken.lab.der;

/** Bytes that are not the encoding they should be. */
public final class Malformed extends Exception {

    private static final long serialVersionUID = 1L;

    /** Creates the exception with what is wrong. */
    public Malformed(String message) {
        super(message);
    }
}

package org.tenken.engine.lab;

/** The lab does not start, answer or stop; the message is one sentence that says what is wrong and what to do. */
public final class LabProblem extends Exception {

    private static final long serialVersionUID = 1L;

    /** Creates the problem. */
    public LabProblem(String message, Throwable cause) {
        super(message, cause);
    }
}

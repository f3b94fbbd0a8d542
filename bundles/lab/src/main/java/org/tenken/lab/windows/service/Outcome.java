package org.tenken.lab.windows.service;

/** How a request to the control manager ended: the code of {@code Win32_Service} and the Win32 error behind it. */
public enum Outcome {
    /** Done. */
    DONE(0, 0),
    /** The access list does not allow it. */
    ACCESS_DENIED(2, 5),
    /** Others that run depend on it. */
    DEPENDENTS_RUNNING(3, 1051),
    /** The service does not take this control. */
    NOT_ACCEPTED(5, 1052),
    /** The service does not run. */
    NOT_ACTIVE(6, 1062),
    /** The service runs already. */
    ALREADY_RUNNING(10, 1056),
    /** A service it depends on cannot start. */
    DEPENDENCY_FAILED(13, 1068),
    /** The service is disabled. */
    DISABLED(14, 1058),
    /** There is no such service. */
    UNKNOWN(20, 1060),
    /** A parameter is wrong. */
    INVALID_PARAMETER(21, 87);

    private final int code;
    private final int error;

    Outcome(int code, int error) {
        this.code = code;
        this.error = error;
    }

    /** Returns the documented return value of the class's methods. */
    public int code() {
        return code;
    }

    /** Returns the Win32 error number that command line tools print. */
    public int error() {
        return error;
    }
}

package org.tenken.winrm.soap;

/** An answer that is a fault; the one who asked knows what it means for him. */
public final class FaultException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    FaultException(Fault fault) {
        super("fault", null, false, false);
        this.fault = fault;
    }

    /** Returns the fault. */
    public Fault fault() {
        return fault;
    }
}

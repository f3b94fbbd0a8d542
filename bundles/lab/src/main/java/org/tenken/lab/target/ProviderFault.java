package org.tenken.lab.target;

/** The host's provider refused a request, as WMI does, with a WBEM error code. */
public final class ProviderFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final long code;

    /**
     * Creates a fault.
     *
     * @param code a WBEM status such as {@code 0x80041010} (invalid class), {@code 0x80041017} (invalid query),
     *     {@code 0x8004100E} (invalid namespace), {@code 0x80041002} (not found) or {@code 0x80041003} (access denied)
     * @param message the provider's words
     */
    public ProviderFault(long code, String message) {
        super(message);
        this.code = code;
    }

    /** Returns the WBEM status. */
    public long code() {
        return code;
    }
}

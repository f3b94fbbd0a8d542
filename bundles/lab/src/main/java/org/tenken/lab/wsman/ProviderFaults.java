package org.tenken.lab.wsman;

import org.tenken.lab.target.ProviderFault;

/** What becomes of a WMI provider's refusal on its way through WS-Management. */
final class ProviderFaults {

    private static final String BAD_FILTER = "The data source could not process the filter. The filter might be "
            + "missing or it might be invalid. Change the filter and try the request again.  ";
    private static final String NOT_FOUND = "The WS-Management service cannot process the request. The service "
            + "cannot find the resource identified by the resource URI and selectors. ";

    private ProviderFaults() {}

    /**
     * Returns the fault.
     *
     * @param operation what the provider was doing, such as {@code ExecQuery}
     */
    static Fault of(ProviderFault cause, String operation) {
        return switch ((int) cause.code()) {
            case 0x80041003, 0x80070005 ->
                    Fault.of(cause, operation, "w:AccessDenied", Fault.ACCESS_DENIED, "Access is denied. ");
            case 0x80041010, 0x80041017, 0x80041018 -> operation.equals("ExecQuery")
                    ? Fault.of(cause, operation, "n:CannotProcessFilter", Fault.CANNOT_PROCESS_FILTER, BAD_FILTER)
                    : notFound(cause, operation);
            case 0x80041002, 0x8004100E -> notFound(cause, operation);
            default -> Fault.of(cause, operation, "w:InternalError", cause.code(), "The WS-Management service cannot "
                    + "process the request. The WMI service or the WMI provider returned an unknown error: HRESULT 0x"
                    + Long.toHexString(cause.code()) + " ");
        };
    }

    private static Fault notFound(ProviderFault cause, String operation) {
        return Fault.of(cause, operation, "a:DestinationUnreachable", Fault.RESOURCE_NOT_FOUND, NOT_FOUND);
    }
}

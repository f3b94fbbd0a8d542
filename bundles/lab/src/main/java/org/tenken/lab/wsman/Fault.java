package org.tenken.lab.wsman;

import java.util.Optional;
import org.tenken.lab.target.ProviderFault;

/**
 * A request that is answered with a SOAP fault, in the shape in which Windows answers it.
 *
 * <p>Codes, subcodes and words are those of the Windows SDK's {@code wsmerror.h}.
 */
public final class Fault extends Exception {

    /** How the fault's detail is written. */
    enum Shape { WSMAN, WMI_ERROR, NOT_UNDERSTOOD }

    static final long ACCESS_DENIED = 5;
    static final long RESOURCE_NOT_FOUND = 0x80338000L;
    static final long INVALID_HEADER = 0x8033800FL;
    static final long MUST_UNDERSTAND = 0x80338010L;
    static final long ACTION_NOT_SUPPORTED = 0x80338013L;
    static final long DIALECT_UNAVAILABLE = 0x80338019L;
    static final long CANNOT_PROCESS_FILTER = 0x8033801AL;
    static final long INVALID_CONTEXT = 0x8033801BL;
    static final long TIMED_OUT = 0x80338029L;
    static final long INVALID_RESOURCE = 0x8033803BL;
    static final long SCHEMA = 0x80338041L;
    static final long UNSUPPORTED_FEATURE = 0x80338042L;
    static final long ENVELOPE_EXCEEDED = 0x80338048L;
    static final long INVALID_SELECTORS = 0x8033805BL;
    static final long SHELL_QUOTA = 0x803381A5L;
    static final long OPERATION_QUOTA = 0x803381A6L;

    private static final long serialVersionUID = 1L;

    private final Shape shape;
    private final boolean senders;
    private final String subcode;
    private final long code;
    private final String operation;
    private final transient Optional<ProviderFault> provider;

    private Fault(Shape shape, boolean senders, String subcode, long code, String words, String operation,
            Optional<ProviderFault> provider) {
        super(words);
        this.shape = shape;
        this.senders = senders;
        this.subcode = subcode;
        this.code = code;
        this.operation = operation;
        this.provider = provider;
    }

    static Fault sender(String subcode, long code, String words) {
        return new Fault(Shape.WSMAN, true, subcode, code, words, "", Optional.empty());
    }

    static Fault receiver(String subcode, long code, String words) {
        return new Fault(Shape.WSMAN, false, subcode, code, words, "", Optional.empty());
    }

    static Fault mustUnderstand(String header) {
        return new Fault(Shape.NOT_UNDERSTOOD, true, "", MUST_UNDERSTAND,
                "The WS-Management service cannot process a SOAP "
                + "header in the request that is marked as mustUnderstand: " + header + ". ", "", Optional.empty());
    }

    static Fault schema(String words) {
        return sender("w:SchemaValidationError", SCHEMA,
                "The SOAP XML in the message does not match the corresponding XML schema definition. " + words);
    }

    /** Returns the answer to an operation that did not end within its time limit. */
    public static Fault timedOut() {
        return receiver("w:TimedOut", TIMED_OUT,
                "The WS-Management service cannot complete the operation within the time "
                + "specified in OperationTimeout.  ");
    }

    /** Returns the answer to somebody who is known and may do nothing. */
    public static Fault accessDenied() {
        return sender("w:AccessDenied", ACCESS_DENIED, "Access is denied. ");
    }

    /** Returns the answer to somebody with too many shells. */
    public static Fault shellQuota() {
        return receiver("w:QuotaLimit", SHELL_QUOTA,
                "The WS-Management service cannot process the request. The maximum "
                + "number of concurrent shells for this user has been exceeded. Close existing shells or raise the "
                + "quota for this user. ");
    }

    /** Returns the answer to somebody with too many operations, which carries an MSFT_WmiError. */
    public static Fault operationQuota() {
        return new Fault(Shape.WMI_ERROR, false, "w:InternalError", OPERATION_QUOTA, "The WS-Management service cannot "
                + "process the request. This user has exceeded the maximum number of concurrent operations. Close "
                + "existing operations for this user, or raise the quota for this user. ", "", Optional.empty());
    }

    /** Returns a fault that carries the words of a provider. */
    static Fault of(ProviderFault cause, String operation, String subcode, long code, String words) {
        boolean senders = subcode.startsWith("a:") || subcode.startsWith("n:");
        return new Fault(Shape.WSMAN, senders, subcode, code, words, operation, Optional.of(cause));
    }

    Shape shape() {
        return shape;
    }

    boolean senders() {
        return senders;
    }

    String subcode() {
        return subcode;
    }

    long code() {
        return code;
    }

    String operation() {
        return operation;
    }

    Optional<ProviderFault> provider() {
        return provider;
    }
}

package org.tenken.lab.windows.cim;

import org.tenken.lab.target.ProviderFault;

/** The refusals of Windows Management (wbemcli.h). */
enum Wbem {
    NOT_FOUND(0x80041002L, "Not found"),
    INVALID_PARAMETER(0x80041008L, "Invalid parameter"),
    NOT_SUPPORTED(0x8004100CL, "Not supported"),
    INVALID_NAMESPACE(0x8004100EL, "Invalid namespace"),
    INVALID_CLASS(0x80041010L, "Invalid class"),
    INVALID_QUERY(0x80041017L, "Invalid query"),
    INVALID_METHOD(0x8004102EL, "Invalid method"),
    INVALID_METHOD_PARAMETERS(0x8004102FL, "Invalid method Parameter(s)");

    private final long code;
    private final String words;

    Wbem(long code, String words) {
        this.code = code;
        this.words = words;
    }

    long code() {
        return code;
    }

    ProviderFault fault() {
        return new ProviderFault(code, words);
    }
}

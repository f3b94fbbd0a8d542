package org.tenken.lab.http;

import java.nio.charset.StandardCharsets;

/** The smallest request there is, and the answers to it. */
final class Identify {

    static final String ENVELOPE = "<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'><s:Header/><s:Body>"
            + "<i:Identify xmlns:i='http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd'/></s:Body></s:Envelope>";

    /** Stands in the answer to somebody who is logged in. */
    static final String KNOWN = "OS: 10.0.20348 SP: 0.0 Stack: 3.0";

    /** Stands in the answer to anybody else. */
    static final String ANYBODY = "OS: 0.0.0 SP: 0.0 Stack: 3.0";

    private Identify() {}

    static byte[] bytes() {
        return ENVELOPE.getBytes(StandardCharsets.UTF_8);
    }
}

package org.tenken.lab.certificate;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import org.tenken.lab.der.Value;

/**
 * A name by which clients may reach whoever shows a certificate.
 *
 * @param encoded the general name (RFC 5280, 4.2.1.6)
 */
record AlternativeName(Value encoded) {

    static AlternativeName of(String host) {
        return new AlternativeName(new Value(0x82, host.getBytes(StandardCharsets.US_ASCII)));
    }

    static AlternativeName of(InetAddress address) {
        return new AlternativeName(new Value(0x87, address.getAddress()));
    }
}

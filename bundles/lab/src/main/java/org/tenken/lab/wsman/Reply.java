package org.tenken.lab.wsman;

import java.nio.charset.StandardCharsets;

/**
 * An answer on its way to HTTP.
 *
 * @param status the HTTP status: 200, or 500 for a fault
 * @param envelope the bytes of the envelope
 */
public record Reply(int status, byte[] envelope) {

    static Reply of(Markup envelope) {
        return new Reply(200, envelope.toString().getBytes(StandardCharsets.UTF_8));
    }

    static Reply fault(Markup envelope) {
        return new Reply(500, envelope.toString().getBytes(StandardCharsets.UTF_8));
    }
}

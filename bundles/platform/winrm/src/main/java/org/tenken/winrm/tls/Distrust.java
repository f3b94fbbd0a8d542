package org.tenken.winrm.tls;

import java.security.cert.CertificateException;

/** A certificate is refused, with the word and the sentence for it. */
final class Distrust extends CertificateException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    Distrust(String reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}

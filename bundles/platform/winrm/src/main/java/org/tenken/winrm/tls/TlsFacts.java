package org.tenken.winrm.tls;

import java.security.cert.X509Certificate;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;

/**
 * What a TLS handshake found.
 *
 * @param protocol such as {@code TLSv1.3}
 * @param fingerprint the SHA-256 of the host's certificate
 * @param channelBinding what a login is tied to
 */
public record TlsFacts(String protocol, String fingerprint, byte[] channelBinding) {

    /** Reads them from a session whose certificate was accepted. */
    public static TlsFacts of(SSLSession session) {
        try {
            X509Certificate certificate = (X509Certificate) session.getPeerCertificates()[0];
            return new TlsFacts(session.getProtocol(), Fingerprint.of(certificate),
                    Fingerprint.channelBinding(certificate));
        } catch (SSLPeerUnverifiedException e) {
            throw new IllegalStateException("A handshake without a certificate was accepted.", e);
        }
    }
}

package org.tenken.winrm.tls;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/** Trusts what the authorities signed for the name that was asked, and says which of the two failed. */
final class AuthorityTrust extends X509ExtendedTrustManager {

    private final X509ExtendedTrustManager authorities;

    AuthorityTrust(X509ExtendedTrustManager authorities) {
        this.authorities = authorities;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        try {
            authorities.checkServerTrusted(chain, type, engine);
        } catch (CertificateException refusal) {
            checkServerTrusted(chain, type);
            // Without the name the chain is in order; only a misfit of the name is told by the plain exception.
            throw refusal.getClass() == CertificateException.class ? misfit(chain[0], refusal)
                    : told(chain[0], refusal);
        }
    }

    private static Distrust misfit(X509Certificate certificate, CertificateException refusal) {
        return new Distrust("wrong-name", "The host's certificate is for another name: "
                + certificate.getSubjectX500Principal().getName() + ".", refusal);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        try {
            authorities.checkServerTrusted(chain, type);
        } catch (CertificateException refusal) {
            throw told(chain[0], refusal);
        }
    }

    private static Distrust told(X509Certificate certificate, CertificateException refusal) {
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateExpiredException) {
                return new Distrust("expired", "The host's certificate, or one above it, ended on "
                        + certificate.getNotAfter().toInstant() + " or before.", refusal);
            }
            if (cause instanceof CertificateNotYetValidException) {
                return new Distrust("expired", "The host's certificate is not valid before "
                        + certificate.getNotBefore().toInstant() + ".", refusal);
            }
        }
        return new Distrust("untrusted", "The host's certificate comes from an untrusted issuer: "
                + certificate.getIssuerX500Principal().getName() + ".", refusal);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        throw new CertificateException("Connections are made with an engine.");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        throw new CertificateException("This side is never the server.");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        checkClientTrusted(chain, type);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        checkClientTrusted(chain, type);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return authorities.getAcceptedIssuers();
    }
}

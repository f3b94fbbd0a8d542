package org.tenken.lab.certificate;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;

/** What a host proves itself with on its HTTPS port. */
public final class Identity {

    private final X509Certificate certificate;
    private final SSLContext context;

    private Identity(X509Certificate certificate, SSLContext context) {
        this.certificate = certificate;
        this.context = context;
    }

    static Identity of(PrivateKey key, X509Certificate... chain) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            // An empty list of trust managers: without one the JDK would load all its authorities for every host.
            context.init(new KeyManager[] {new SingleKey(key, chain)}, new TrustManager[0], null);
            return new Identity(chain[0], context);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the certificate. */
    public X509Certificate certificate() {
        return certificate;
    }

    /** Returns the server's side of a new connection. */
    public SSLEngine engine() {
        SSLEngine engine = context.createSSLEngine();
        engine.setUseClientMode(false);
        return engine;
    }

    /**
     * Returns what a login that is bound to this channel carries: tls-server-end-point (RFC 5929) as MD5 of its
     * structure.
     */
    public byte[] channelBinding() {
        try {
            byte[] prefix = "tls-server-end-point:".getBytes(StandardCharsets.US_ASCII);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            ByteBuffer bindings = ByteBuffer.allocate(20 + prefix.length + hash.length).order(ByteOrder.LITTLE_ENDIAN);
            bindings.putInt(16, prefix.length + hash.length).position(20).put(prefix).put(hash);
            return MessageDigest.getInstance("MD5").digest(bindings.array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

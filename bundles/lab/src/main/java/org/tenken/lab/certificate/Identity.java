package org.tenken.lab.certificate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;

/** What a host proves itself with on its HTTPS port. */
public final class Identity {

    private static final char[] NO_SECRET = {'i', 'n', ' ', 'm', 'e', 'm', 'o', 'r', 'y'};

    private final X509Certificate certificate;
    private final SSLContext context;

    private Identity(X509Certificate certificate, SSLContext context) {
        this.certificate = certificate;
        this.context = context;
    }

    static Identity of(PrivateKey key, X509Certificate... chain) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, NO_SECRET);
            store.setKeyEntry("host", key, NO_SECRET, chain);
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, NO_SECRET);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return new Identity(chain[0], context);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the JDK cannot hold a certificate in memory", e);
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

package org.tenken.winrm.tls;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Locale;

/** What is computed from a certificate: the fingerprint that a person pins, the hash that a login is bound to. */
final class Fingerprint {

    private Fingerprint() {}

    /** Returns the SHA-256 of the certificate in lower-case hexadecimal digits. */
    static String of(X509Certificate certificate) {
        return HexFormat.of().formatHex(digest("SHA-256", encoded(certificate)));
    }

    /**
     * Returns the hash of the channel bindings for NTLM: {@code tls-server-end-point} of RFC 5929 in the structure of
     * RFC 2744, with the empty addresses that Windows expects.
     */
    static byte[] channelBinding(X509Certificate certificate) {
        byte[] prefix = "tls-server-end-point:".getBytes(StandardCharsets.US_ASCII);
        byte[] hash = digest(algorithm(certificate.getSigAlgName()), encoded(certificate));
        ByteBuffer bindings = ByteBuffer.allocate(20 + prefix.length + hash.length).order(ByteOrder.LITTLE_ENDIAN);
        bindings.position(16).putInt(prefix.length + hash.length).put(prefix).put(hash);
        return digest("MD5", bindings.array());
    }

    /** The signature's own hash, but SHA-256 in place of MD5 and SHA-1 (RFC 5929, 4.1). */
    private static String algorithm(String signature) {
        String name = signature.toUpperCase(Locale.ROOT);
        return name.startsWith("SHA384") ? "SHA-384" : name.startsWith("SHA512") ? "SHA-512" : "SHA-256";
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A certificate that was parsed has no encoding.", e);
        }
    }

    private static byte[] digest(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime lacks " + algorithm + ".", e);
        }
    }
}

package org.tenken.spi;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where and how a host is reached.
 *
 * @param name the host's name as the admin knows it
 * @param address the name or address to connect to
 * @param port the port, 1 to 65535
 * @param https whether the connection is TLS
 * @param trust whose certificates are trusted
 * @param scheme how to log in
 */
public record Endpoint(String name, String address, int port, boolean https, Trust trust, Scheme scheme) {

    /** How to log in. */
    public enum Scheme {
        /** Kerberos where it can be had, else NTLM. */
        AUTO,
        /** Kerberos only. */
        KERBEROS,
        /** NTLM, always sealed over HTTP. */
        NTLM,
        /** Basic; the password crosses the wire, so over HTTP it is readable. */
        BASIC
    }

    /**
     * Whose certificates are trusted; with neither, those the system trusts.
     *
     * @param authorities a PEM file of certificate authorities
     * @param pin the SHA-256 of exactly one trusted certificate, as 64 hexadecimal digits
     */
    public record Trust(Optional<Path> authorities, Optional<String> pin) {

        /** The system's trust. */
        public static final Trust SYSTEM = new Trust(Optional.empty(), Optional.empty());
    }
}

package org.tenken.winrm.authentication;

import java.util.Optional;

/** A way to log in, with what it needs of the secret; shared by the connections of one session. */
public interface Authentication extends AutoCloseable {

    /** Returns the scheme's name in HTTP. */
    String scheme();

    /** Returns the scheme and the account for a person; never a secret. */
    String description();

    /**
     * Begins on a new connection.
     *
     * @param channelBinding what ties the login to the TLS connection underneath, if there is one
     */
    Handshake begin(Optional<byte[]> channelBinding);

    /** Wipes what was kept of the secret. */
    @Override
    void close();
}

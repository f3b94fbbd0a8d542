package org.tenken.winrm.seal;

import org.tenken.spi.HostFailure;

/** Signs and encrypts the messages of one connection, in the order they travel. */
public interface MessageSeal {

    /** Returns the content type that names the scheme in the frame. */
    String protocol();

    /** Seals a message that is sent next. */
    Sealed seal(byte[] message);

    /** Opens the next message that came. */
    byte[] open(Sealed sealed) throws HostFailure;

    /** A sealed message in its two parts. */
    record Sealed(byte[] signature, byte[] data) {}
}

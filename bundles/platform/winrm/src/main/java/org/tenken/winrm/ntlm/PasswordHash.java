package org.tenken.winrm.ntlm;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The only thing NTLM needs of a password (NTOWFv1, 3.3.1): kept instead of it, and wiped when the session ends. */
final class PasswordHash {

    private final byte[] hash;

    private PasswordHash(byte[] hash) {
        this.hash = hash;
    }

    static PasswordHash of(char[] password) {
        ByteBuffer encoded = ByteBuffer.allocate(password.length * Character.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        encoded.asCharBuffer().put(password);
        try {
            return new PasswordHash(Md4.digest(encoded.array()));
        } finally {
            Arrays.fill(encoded.array(), (byte) 0);
        }
    }

    /** Returns the key that answers challenges for one account (NTOWFv2, 3.3.2). */
    byte[] responseKey(Account account) {
        return Digests.hmacMd5(hash, account.bound());
    }

    void wipe() {
        Arrays.fill(hash, (byte) 0);
    }

    @Override
    public String toString() {
        return "PasswordHash";
    }
}

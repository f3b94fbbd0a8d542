package org.tenken.lab.ntlm;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;

/** What Windows keeps of a password: MD4 of its UTF-16 form; enough to check NTLM and Basic, and never shown. */
public final class NtHash {

    private final byte[] value;

    private NtHash(byte[] value) {
        this.value = value;
    }

    /** Returns the hash of a password. */
    public static NtHash of(char[] password) {
        ByteBuffer encoded = StandardCharsets.UTF_16LE.encode(CharBuffer.wrap(password));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        return new NtHash(Md4.digest(bytes));
    }

    /** Tells whether two hashes are of the same password, in constant time. */
    public boolean matches(NtHash other) {
        return MessageDigest.isEqual(value, other.value);
    }

    /** Returns NTOWFv2, the key that answers challenges for a user of a domain ([MS-NLMP] 3.3.2). */
    byte[] responseKey(String user, String domain) {
        byte[] name = (user.toUpperCase(Locale.ROOT) + domain).getBytes(StandardCharsets.UTF_16LE);
        return Digests.hmacMd5(value, name);
    }

    @Override
    public String toString() {
        return "NtHash[not shown]";
    }
}

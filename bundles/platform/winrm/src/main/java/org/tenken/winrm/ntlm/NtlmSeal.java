package org.tenken.winrm.ntlm;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import org.tenken.spi.HostFailure;
import org.tenken.spi.Rung;
import org.tenken.winrm.seal.MessageSeal;

/**
 * Signs and encrypts what goes out, decrypts and checks what comes in (3.4.3, 3.4.4).
 *
 * <p>Both streams run on from message to message, so messages must be sealed and opened in the order they travel.
 */
final class NtlmSeal implements MessageSeal {

    private static final int CHECKSUM = 8;

    private final Direction outbound;
    private final Direction inbound;

    /** @param keyExchange whether the checksum is encrypted too, as it is when keys were exchanged */
    NtlmSeal(byte[] sessionKey, boolean keyExchange) {
        outbound = new Direction(sessionKey, "client-to-server", keyExchange);
        inbound = new Direction(sessionKey, "server-to-client", keyExchange);
    }

    /** Returns the host's side of the same keys. */
    static NtlmSeal ofHost(byte[] sessionKey, boolean keyExchange) {
        NtlmSeal ours = new NtlmSeal(sessionKey, keyExchange);
        return new NtlmSeal(ours.inbound, ours.outbound);
    }

    private NtlmSeal(Direction outbound, Direction inbound) {
        this.outbound = outbound;
        this.inbound = inbound;
    }

    @Override
    public String protocol() {
        return "application/HTTP-SPNEGO-session-encrypted";
    }

    @Override
    public Sealed seal(byte[] message) {
        byte[] data = outbound.crypt(message);
        return new Sealed(outbound.signature(message), data);
    }

    @Override
    public byte[] open(Sealed sealed) throws HostFailure {
        byte[] message = inbound.crypt(sealed.data());
        if (!MessageDigest.isEqual(inbound.signature(message), sealed.signature())) {
            throw new HostFailure(Rung.AUTHENTICATION, "garbled", "The seal of the host's answer does not fit.", false,
                    null);
        }
        return message;
    }

    @Override
    public String toString() {
        return "NtlmSeal";
    }

    private static final class Direction {

        private final Cipher cipher;
        private final Mac mac;
        private final boolean encryptChecksum;
        private int sequence;

        Direction(byte[] sessionKey, String name, boolean encryptChecksum) {
            this.cipher = Digests.rc4(Digests.md5(sessionKey, magic(name, "sealing")));
            this.mac = Digests.hmacMd5(Digests.md5(sessionKey, magic(name, "signing")));
            this.encryptChecksum = encryptChecksum;
        }

        private static byte[] magic(String direction, String use) {
            return ("session key to " + direction + " " + use + " key magic constant\0")
                    .getBytes(StandardCharsets.US_ASCII);
        }

        byte[] crypt(byte[] bytes) {
            return bytes.length == 0 ? bytes : cipher.update(bytes);
        }

        byte[] signature(byte[] message) {
            ByteBuffer out = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
            mac.update(out.putInt(0, sequence).array(), 0, 4);
            byte[] checksum = Arrays.copyOf(mac.doFinal(message), CHECKSUM);
            out.putInt(1).put(encryptChecksum ? crypt(checksum) : checksum).putInt(sequence);
            sequence++;
            return out.array();
        }
    }
}

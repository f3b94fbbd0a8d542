package org.tenken.lab.ntlm;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Cipher;

/**
 * The keys of one connection: two RC4 streams and two counters ([MS-NLMP] 3.4).
 *
 * <p>Messages are opened and sealed in the order in which they travel; one thread at a time.
 */
public final class Seal {

    /** How long a message's signature is, in bytes. */
    public static final int SIGNATURE = 16;

    private static final String CLIENT_SIGN = magic("client-to-server signing");
    private static final String SERVER_SIGN = magic("server-to-client signing");
    private static final String CLIENT_SEAL = magic("client-to-server sealing");
    private static final String SERVER_SEAL = magic("server-to-client sealing");

    private final Direction in;
    private final Direction out;

    private Seal(Direction in, Direction out) {
        this.in = in;
        this.out = out;
    }

    /** Returns the accepting side's seal. */
    static Seal accepting(byte[] sessionKey, int flags) throws Refused {
        if (!NegotiateFlag.set(flags, NegotiateFlag.EXTENDED_SESSION_SECURITY)) {
            throw new Refused("only extended session security is accepted");
        }
        boolean exchanged = NegotiateFlag.set(flags, NegotiateFlag.KEY_EXCHANGE);
        byte[] weakened = Arrays.copyOf(sessionKey, strength(flags));
        return new Seal(
                new Direction(key(sessionKey, CLIENT_SIGN), key(weakened, CLIENT_SEAL), exchanged),
                new Direction(key(sessionKey, SERVER_SIGN), key(weakened, SERVER_SEAL), exchanged));
    }

    private static int strength(int flags) {
        if (NegotiateFlag.set(flags, NegotiateFlag.KEY_128)) {
            return 16;
        }
        return NegotiateFlag.set(flags, NegotiateFlag.KEY_56) ? 7 : 5;
    }

    private static byte[] key(byte[] base, String purpose) {
        return Digests.md5(base, purpose.getBytes(StandardCharsets.US_ASCII));
    }

    private static String magic(String purpose) {
        return "session key to " + purpose + " key magic constant\0";
    }

    /** Seals a message of ours; the answer begins with its {@link #SIGNATURE}. */
    public byte[] close(byte[] plain) {
        byte[] sealed = out.stream.update(plain);
        byte[] signature = out.sign(plain);
        byte[] both = Arrays.copyOf(signature, signature.length + plain.length);
        System.arraycopy(sealed == null ? plain : sealed, 0, both, signature.length, plain.length);
        return both;
    }

    /** Opens a message of the client's. */
    public byte[] open(byte[] signature, byte[] sealed) throws Refused {
        byte[] plain = sealed.length == 0 ? sealed : in.stream.update(sealed);
        verify(plain, signature);
        return plain;
    }

    /** Signs a text that travels unsealed. */
    public byte[] sign(byte[] text) {
        return out.sign(text);
    }

    /** Checks the signature of a text that travelled unsealed. */
    public void verify(byte[] text, byte[] signature) throws Refused {
        if (!MessageDigest.isEqual(in.sign(text), signature)) {
            throw new Refused("the signature is wrong");
        }
    }

    /** Puts both streams back to their start, as SPNEGO asks for after its own signatures ([MS-SPNG] 3.3.5.1). */
    public void rewind() {
        in.rewind();
        out.rewind();
    }

    @Override
    public String toString() {
        return "Seal[not shown]";
    }

    private static final class Direction {

        private final byte[] signKey;
        private final byte[] sealKey;
        private final boolean exchanged;
        private Cipher stream;
        private int sequence;

        Direction(byte[] signKey, byte[] sealKey, boolean exchanged) {
            this.signKey = signKey;
            this.sealKey = sealKey;
            this.exchanged = exchanged;
            rewind();
        }

        void rewind() {
            stream = Digests.rc4(sealKey);
        }

        byte[] sign(byte[] text) {
            byte[] number = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(sequence).array();
            byte[] checksum = Arrays.copyOf(Digests.hmacMd5(signKey, number, text), 8);
            ByteBuffer signature = ByteBuffer.allocate(SIGNATURE).order(ByteOrder.LITTLE_ENDIAN).putInt(1);
            signature.put(exchanged ? stream.update(checksum) : checksum).putInt(sequence);
            sequence++;
            return signature.array();
        }
    }
}

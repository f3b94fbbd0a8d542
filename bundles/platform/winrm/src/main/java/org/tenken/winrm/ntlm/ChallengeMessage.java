package org.tenken.winrm.ntlm;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.tenken.spi.HostFailure;
import org.tenken.spi.Rung;

/** The host's challenge (2.2.1.2), read with every length checked. */
record ChallengeMessage(byte[] encoded, int flags, byte[] serverChallenge, TargetInfo targetInfo) {

    private static final int SHORTEST = 32;
    private static final int WITH_TARGET_INFO = 48;
    private static final int LONGEST = 16 * 1024;

    static ChallengeMessage of(byte[] encoded) throws HostFailure {
        ByteBuffer in = ByteBuffer.wrap(encoded).order(ByteOrder.LITTLE_ENDIAN);
        boolean signed = encoded.length >= SHORTEST && encoded.length <= LONGEST
                && Arrays.equals(encoded, 0, 8, NegotiateMessage.SIGNATURE, 0, 8);
        if (!signed || in.getInt(8) != 2) {
            throw malformed();
        }
        byte[] challenge = Arrays.copyOfRange(encoded, 24, 32);
        byte[] info = encoded.length < WITH_TARGET_INFO ? new byte[0] : field(in, 40);
        return new ChallengeMessage(encoded.clone(), in.getInt(20), challenge, TargetInfo.of(info));
    }

    private static byte[] field(ByteBuffer in, int at) throws HostFailure {
        int length = Short.toUnsignedInt(in.getShort(at));
        long start = Integer.toUnsignedLong(in.getInt(at + 4));
        if (start + length > in.capacity()) {
            throw malformed();
        }
        return Arrays.copyOfRange(in.array(), (int) start, (int) start + length);
    }

    static HostFailure malformed() {
        return new HostFailure(Rung.AUTHENTICATION, "garbled", "The host's NTLM challenge is malformed.", false, null);
    }
}

package org.tenken.winrm.ntlm;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The answer to a challenge, and the key that comes out of it (3.3.2). */
record Response(byte[] lm, byte[] nt, byte[] sessionBaseKey) {

    /** What this side adds of its own. */
    record Given(byte[] clientChallenge, long time) {}

    static Response of(byte[] responseKey, byte[] serverChallenge, TargetInfo info, Given given) {
        byte[] blob = blob(info.encoded(), given);
        byte[] proof = Digests.hmacMd5(responseKey, serverChallenge, blob);
        byte[] nt = ByteBuffer.allocate(proof.length + blob.length).put(proof).put(blob).array();
        return new Response(lm(responseKey, serverChallenge, info, given), nt, Digests.hmacMd5(responseKey, proof));
    }

    private static byte[] blob(byte[] info, Given given) {
        ByteBuffer out = ByteBuffer.allocate(32 + info.length).order(ByteOrder.LITTLE_ENDIAN);
        return out.put((byte) 1).put((byte) 1).position(8).putLong(given.time).put(given.clientChallenge).putInt(0)
                .put(info).array();
    }

    /** With the host's own time in its challenge the old response is left empty (3.1.5.1.2). */
    private static byte[] lm(byte[] responseKey, byte[] serverChallenge, TargetInfo info, Given given) {
        ByteBuffer out = ByteBuffer.allocate(24);
        if (info.timestamp().isEmpty()) {
            out.put(Digests.hmacMd5(responseKey, serverChallenge, given.clientChallenge)).put(given.clientChallenge);
        }
        return out.array();
    }
}

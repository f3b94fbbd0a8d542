package org.tenken.winrm.ntlm;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The first message: what this side wants (2.2.1.1). It names neither a domain nor a workstation. */
final class NegotiateMessage {

    static final byte[] SIGNATURE = "NTLMSSP\0".getBytes(StandardCharsets.US_ASCII);

    /** Windows 10 with revision 15 of the protocol; the field is for debugging and changes nothing (2.2.2.10). */
    static final long VERSION = 0x0f000000_4a61000aL;

    private static final int LENGTH = 40;

    private NegotiateMessage() {}

    static byte[] encoded() {
        ByteBuffer out = ByteBuffer.allocate(LENGTH).order(ByteOrder.LITTLE_ENDIAN);
        out.put(SIGNATURE).putInt(1).putInt(Flags.WANTED);
        emptyField(out);
        emptyField(out);
        return out.putLong(VERSION).array();
    }

    private static void emptyField(ByteBuffer out) {
        out.putInt(0).putInt(LENGTH);
    }
}

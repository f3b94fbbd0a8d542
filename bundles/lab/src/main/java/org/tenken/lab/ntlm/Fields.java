package org.tenken.lab.ntlm;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A received NTLM message, read by position; whatever lies outside the message is refused. */
final class Fields {

    private static final byte[] SIGNATURE = "NTLMSSP\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LIMIT = 16 * 1024;

    private final byte[] message;

    Fields(byte[] message, int type) throws Refused {
        boolean signed = message.length >= 12 && Arrays.equals(SIGNATURE, Arrays.copyOf(message, SIGNATURE.length));
        if (!signed || message.length > LIMIT) {
            throw new Refused("not an NTLM message");
        }
        this.message = message.clone();
        if (number(8) != type) {
            throw new Refused("not an NTLM message of type " + type);
        }
    }

    static boolean opens(byte[] token) {
        return token.length >= SIGNATURE.length && Arrays.equals(SIGNATURE, Arrays.copyOf(token, SIGNATURE.length));
    }

    static ByteBuffer begin(int type, int capacity) {
        return ByteBuffer.allocate(capacity).order(ByteOrder.LITTLE_ENDIAN).put(SIGNATURE).putInt(type);
    }

    int number(int position) throws Refused {
        if (position < 0 || position > message.length - 4) {
            throw new Refused("NTLM message too short");
        }
        return ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN).getInt(position);
    }

    /** Returns what the security buffer (length, space, offset) at a position points to. */
    byte[] buffer(int position) throws Refused {
        int length = number(position) & 0xffff;
        int offset = number(position + 4);
        if (offset < 0 || offset > message.length - length) {
            throw new Refused("NTLM field outside its message");
        }
        return Arrays.copyOfRange(message, offset, offset + length);
    }

    /** Returns where the payload of the security buffers at these positions begins at the earliest. */
    int payload(int... positions) throws Refused {
        int earliest = message.length;
        for (int position : positions) {
            if ((number(position) & 0xffff) > 0) {
                earliest = Math.min(earliest, number(position + 4));
            }
        }
        return earliest;
    }

    String text(int position, int flags) throws Refused {
        boolean wide = NegotiateFlag.set(flags, NegotiateFlag.UNICODE);
        return new String(buffer(position), wide ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
    }

    byte[] bytes() {
        return message.clone();
    }
}

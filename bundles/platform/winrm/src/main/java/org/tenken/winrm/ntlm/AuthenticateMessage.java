package org.tenken.winrm.ntlm;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The last message: who asks, and the proof (2.2.1.3). */
record AuthenticateMessage(Account account, Response response, byte[] encryptedKey, int flags, long version) {

    /** The code over all three messages; sent only when the host told its time. */
    static final int CODE_LENGTH = 16;
    static final int CODE_AT = 72;

    byte[] encoded(boolean withCode) {
        byte[] domain = account.domain().getBytes(StandardCharsets.UTF_16LE);
        byte[] user = account.user().getBytes(StandardCharsets.UTF_16LE);
        List<byte[]> payload = List.of(domain, user, new byte[0], response.lm(), response.nt(), encryptedKey);
        int head = CODE_AT + (withCode ? CODE_LENGTH : 0);
        int length = head + payload.stream().mapToInt(part -> part.length).sum();
        ByteBuffer out = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        out.put(NegotiateMessage.SIGNATURE).putInt(3);
        // The fields stand in another order than what they point to.
        for (int part : new int[] {3, 4, 0, 1, 2, 5}) {
            field(out, payload, part, head);
        }
        out.putInt(flags).putLong(version).position(head);
        payload.forEach(out::put);
        return out.array();
    }

    private static void field(ByteBuffer out, List<byte[]> payload, int part, int head) {
        int offset = head + payload.subList(0, part).stream().mapToInt(before -> before.length).sum();
        short length = (short) payload.get(part).length;
        out.putShort(length).putShort(length).putInt(offset);
    }
}

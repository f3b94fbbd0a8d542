package org.tenken.lab.ntlm;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The attribute-value pairs by which the two sides name themselves ([MS-NLMP] 2.2.2.1). */
final class TargetInfo {

    static final int FLAGS = 6;
    static final int CHANNEL_BINDINGS = 10;

    private static final int END = 0;
    private static final int COMPUTER = 1;
    private static final int DOMAIN = 2;
    private static final int DNS_COMPUTER = 3;
    private static final int DNS_DOMAIN = 4;
    private static final int TIMESTAMP = 7;
    private static final long EPOCH_1601 = 11_644_473_600L;

    private TargetInfo() {}

    /** Returns what a host of a workgroup says about itself. */
    static byte[] of(String name, Instant now) {
        String computer = netbios(name);
        ByteBuffer pairs = ByteBuffer.allocate(64 + 16 * name.length() + 64).order(ByteOrder.LITTLE_ENDIAN);
        put(pairs, DOMAIN, computer);
        put(pairs, COMPUTER, computer);
        put(pairs, DNS_DOMAIN, name);
        put(pairs, DNS_COMPUTER, name);
        pairs.putShort((short) TIMESTAMP).putShort((short) 8);
        pairs.putLong((now.getEpochSecond() + EPOCH_1601) * 10_000_000L + now.getNano() / 100);
        pairs.putShort((short) END).putShort((short) 0);
        return Arrays.copyOf(pairs.array(), pairs.position());
    }

    /** Returns the name a host has in NetBIOS: its first label, 15 characters at most, in capitals. */
    static String netbios(String name) {
        String label = name.split("\\.", 2)[0].toUpperCase(Locale.ROOT);
        return label.substring(0, Math.min(15, label.length()));
    }

    /** Returns one attribute of a client's pairs, if it is there. */
    static Optional<byte[]> find(byte[] pairs, int offset, int id) {
        ByteBuffer rest = ByteBuffer.wrap(pairs).order(ByteOrder.LITTLE_ENDIAN);
        rest.position(Math.min(offset, pairs.length));
        while (rest.remaining() >= 4) {
            int found = rest.getShort() & 0xffff;
            int length = rest.getShort() & 0xffff;
            if (found == END || length > rest.remaining()) {
                return Optional.empty();
            }
            byte[] value = new byte[length];
            rest.get(value);
            if (found == id) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static void put(ByteBuffer pairs, int id, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_16LE);
        pairs.putShort((short) id).putShort((short) bytes.length).put(bytes);
    }
}

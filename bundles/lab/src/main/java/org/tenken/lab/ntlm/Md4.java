package org.tenken.lab.ntlm;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The MD4 digest (RFC 1320), which the JDK does not offer and NTLM password hashes need. */
final class Md4 {

    private static final int BLOCK = 64;
    private static final int[] ROUND_2 = {0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15};
    private static final int[] ROUND_3 = {0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15};
    private static final int[][] SHIFTS = {{3, 7, 11, 19}, {3, 5, 9, 13}, {3, 9, 11, 15}};

    private Md4() {}

    /** Returns the 16 bytes of a message's digest. */
    static byte[] digest(byte[] message) {
        ByteBuffer padded = padded(message);
        int[] state = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476};
        int[] block = new int[BLOCK / 4];
        while (padded.hasRemaining()) {
            for (int i = 0; i < block.length; i++) {
                block[i] = padded.getInt();
            }
            compress(state, block);
        }
        ByteBuffer digest = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
        for (int word : state) {
            digest.putInt(word);
        }
        return digest.array();
    }

    private static ByteBuffer padded(byte[] message) {
        int blocks = (message.length + 8) / BLOCK + 1;
        ByteBuffer padded = ByteBuffer.allocate(blocks * BLOCK).order(ByteOrder.LITTLE_ENDIAN);
        padded.put(message).put((byte) 0x80);
        padded.putLong(padded.capacity() - 8, message.length * 8L);
        return padded.rewind();
    }

    private static void compress(int[] state, int[] block) {
        int a = state[0];
        int b = state[1];
        int c = state[2];
        int d = state[3];
        for (int step = 0; step < 48; step++) {
            int round = step / 16;
            int mixed = a + mix(round, b, c, d) + block[index(round, step % 16)];
            int rotated = Integer.rotateLeft(mixed, SHIFTS[round][step % 4]);
            a = d;
            d = c;
            c = b;
            b = rotated;
        }
        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
    }

    private static int index(int round, int step) {
        return switch (round) {
            case 0 -> step;
            case 1 -> ROUND_2[step];
            default -> ROUND_3[step];
        };
    }

    private static int mix(int round, int x, int y, int z) {
        return switch (round) {
            case 0 -> (x & y) | (~x & z);
            case 1 -> ((x & y) | (x & z) | (y & z)) + 0x5a827999;
            default -> (x ^ y ^ z) + 0x6ed9eba1;
        };
    }
}

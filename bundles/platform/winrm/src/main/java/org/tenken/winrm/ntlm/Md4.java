package org.tenken.winrm.ntlm;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The MD4 digest of RFC 1320, which NTLM needs for the password's hash and no security provider of the JDK offers. */
final class Md4 {

    private static final int BLOCK = 64;
    private static final int ROUND_TWO = 0x5a827999;
    private static final int ROUND_THREE = 0x6ed9eba1;
    private static final int[][] SHIFTS = {{3, 7, 11, 19}, {3, 5, 9, 13}, {3, 9, 11, 15}};
    private static final int[][] ORDER = {
        {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
        {0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15},
        {0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15}};

    private final int[] state = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476};

    private Md4() {}

    static byte[] digest(byte[] message) {
        byte[] padded = padded(message);
        try {
            return new Md4().over(padded);
        } finally {
            Arrays.fill(padded, (byte) 0);
        }
    }

    private static byte[] padded(byte[] message) {
        int blocks = (message.length + 8) / BLOCK + 1;
        byte[] padded = Arrays.copyOf(message, blocks * BLOCK);
        padded[message.length] = (byte) 0x80;
        ByteBuffer.wrap(padded).order(ByteOrder.LITTLE_ENDIAN).putLong(padded.length - 8, message.length * 8L);
        return padded;
    }

    private byte[] over(byte[] padded) {
        int[] words = new int[16];
        for (int start = 0; start < padded.length; start += BLOCK) {
            ByteBuffer.wrap(padded, start, BLOCK).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(words);
            mix(words);
        }
        Arrays.fill(words, 0);
        ByteBuffer digest = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
        digest.asIntBuffer().put(state);
        return digest.array();
    }

    private void mix(int[] words) {
        int[] now = state.clone();
        for (int round = 0; round < 3; round++) {
            for (int step = 0; step < 16; step++) {
                int a = (16 - step) % 4;
                int sum = now[a] + choose(round, now[(a + 1) % 4], now[(a + 2) % 4], now[(a + 3) % 4])
                        + words[ORDER[round][step]];
                now[a] = Integer.rotateLeft(sum, SHIFTS[round][step % 4]);
            }
        }
        for (int i = 0; i < state.length; i++) {
            state[i] += now[i];
        }
    }

    private static int choose(int round, int x, int y, int z) {
        return switch (round) {
            case 0 -> x & y | ~x & z;
            case 1 -> (x & y | x & z | y & z) + ROUND_TWO;
            default -> (x ^ y ^ z) + ROUND_THREE;
        };
    }
}

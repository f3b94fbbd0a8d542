package org.tenken.engine.read;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;

/** One question and answer of SNTP version 4 (RFC 4330), 48 bytes each. */
final class Sntp {

    static final int LENGTH = 48;

    private static final int CLIENT = 0x23;
    private static final int SERVER_MODE = 4;
    private static final int MODE = 7;
    private static final int UNSYNCHRONISED = 3;
    private static final int TRANSMIT = 40;
    private static final int RECEIVE = 32;
    private static final int ORIGINATE = 24;
    private static final long EPOCH = 2_208_988_800L;
    private static final long ERA = 1L << 32;
    private static final long NANOS = 1_000_000_000L;

    private Sntp() {}

    /** Returns a question; its transmit time is a cookie that the answer has to repeat. */
    static byte[] question(long cookie) {
        return ByteBuffer.allocate(LENGTH).put(0, (byte) CLIENT).putLong(TRANSMIT, cookie).array();
    }

    /**
     * Returns how far the server's clock is ahead.
     *
     * @throws IllegalArgumentException if this is no answer to the question, or the server does not know the time
     *     itself
     */
    static Duration offset(byte[] answer, int length, long cookie, Instant sent, Instant received) {
        ByteBuffer buffer = ByteBuffer.wrap(answer);
        if (length < LENGTH || (buffer.get(0) & MODE) != SERVER_MODE || buffer.getLong(ORIGINATE) != cookie) {
            throw new IllegalArgumentException("not an answer to the question");
        }
        int stratum = buffer.get(1) & 0xFF;
        if ((buffer.get(0) >> 6 & UNSYNCHRONISED) == UNSYNCHRONISED || stratum == 0 || stratum > 15) {
            throw new IllegalArgumentException("the server is not synchronised itself");
        }
        Duration there = Duration.between(sent, instant(buffer.getLong(RECEIVE), sent));
        Duration back = Duration.between(received, instant(buffer.getLong(TRANSMIT), sent));
        return there.plus(back).dividedBy(2);
    }

    private static Instant instant(long timestamp, Instant near) {
        long seconds = (timestamp >>> 32) - EPOCH;
        long nanos = (timestamp & 0xFFFFFFFFL) * NANOS >>> 32;
        long eras = Math.round((near.getEpochSecond() - seconds) / (double) ERA);
        return Instant.ofEpochSecond(seconds + eras * ERA, nanos);
    }
}

package org.tenken.winrm.seal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.tenken.spi.HostFailure;
import org.tenken.spi.Rung;

/**
 * The {@code multipart/encrypted} frame of WS-Management ([MS-WSMV] 2.2.9.1).
 *
 * <p>Windows starts the header lines of each part with a tab and reads them either way; others know them without alone.
 * So they are sent without and read either way.
 */
public final class SealedFrame {

    private static final String BOUNDARY = "Encrypted Boundary";
    private static final byte[] MIDDLE = ascii("--" + BOUNDARY + "\r\nContent-Type: application/octet-stream\r\n");
    private static final byte[] CLOSING = ascii("--" + BOUNDARY + "--");
    private static final byte[] END = ascii("--" + BOUNDARY + "--\r\n");
    private static final byte[] DATA_FOLLOWS = ascii("application/octet-stream\r\n");
    private static final byte[] LENGTH_FOLLOWS = ascii("Length=");
    private static final int LONGEST_SIGNATURE = 1024;
    private static final int LONGEST_HEAD = 1024;

    private final MessageSeal seal;

    /** Creates the frame around one connection's seal. */
    public SealedFrame(MessageSeal seal) {
        this.seal = seal;
    }

    /** Returns the content type of what {@link #wrap} returns. */
    public String contentType() {
        return "multipart/encrypted;protocol=\"" + seal.protocol() + "\";boundary=\"" + BOUNDARY + "\"";
    }

    /** Returns whether an answer's content type says that it is sealed. */
    public static boolean sealed(String contentType) {
        return contentType.regionMatches(true, 0, "multipart/encrypted", 0, 19);
    }

    /** Seals a message and frames it. */
    public byte[] wrap(byte[] message, String contentType) {
        MessageSeal.Sealed sealed = seal.seal(message);
        byte[] head = ascii("--" + BOUNDARY + "\r\nContent-Type: " + seal.protocol()
                + "\r\nOriginalContent: type=" + contentType + ";Length=" + message.length + "\r\n");
        int length = head.length + MIDDLE.length + 4 + sealed.signature().length + sealed.data().length + END.length;
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN).put(head).put(MIDDLE)
                .putInt(sealed.signature().length).put(sealed.signature()).put(sealed.data()).put(END).array();
    }

    /** Takes a frame apart, opens the message and checks its length. */
    public byte[] unwrap(byte[] frame) throws HostFailure {
        int lengthAt = after(frame, LENGTH_FOLLOWS);
        int start = after(frame, DATA_FOLLOWS);
        int end = end(frame);
        if (lengthAt < 0 || start < 0 || end - start < 4) {
            throw malformed();
        }
        int signature = ByteBuffer.wrap(frame).order(ByteOrder.LITTLE_ENDIAN).getInt(start);
        int data = start + 4 + signature;
        if (signature < 0 || signature > LONGEST_SIGNATURE || data > end) {
            throw malformed();
        }
        byte[] message = seal.open(new MessageSeal.Sealed(
                Arrays.copyOfRange(frame, start + 4, data), Arrays.copyOfRange(frame, data, end)));
        if (message.length != number(frame, lengthAt)) {
            throw malformed();
        }
        return message;
    }

    private static int after(byte[] frame, byte[] wanted) {
        int last = Math.min(frame.length, LONGEST_HEAD) - wanted.length;
        for (int at = 0; at <= last; at++) {
            if (Arrays.equals(frame, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at + wanted.length;
            }
        }
        return -1;
    }

    /** The closing line is at the very end; after it hosts send no line break, one, or two. */
    private static int end(byte[] frame) {
        int after = frame.length;
        while (after > 0 && (frame[after - 1] == '\r' || frame[after - 1] == '\n')) {
            after--;
        }
        int at = after - CLOSING.length;
        return at >= 0 && Arrays.equals(frame, at, after, CLOSING, 0, CLOSING.length) ? at : -1;
    }

    private static long number(byte[] frame, int at) {
        long number = 0;
        for (int i = at; i < frame.length && frame[i] >= '0' && frame[i] <= '9' && number < Integer.MAX_VALUE; i++) {
            number = number * 10 + frame[i] - '0';
        }
        return number;
    }

    private static HostFailure malformed() {
        return new HostFailure(Rung.AUTHENTICATION, "garbled", "The frame of the host's sealed answer is malformed.",
                false, null);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

package org.tenken.lab.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Bytes received and not yet taken; a connection that has nothing waiting holds no memory. */
final class Inbox {

    private static final byte[] NOTHING = {};

    private byte[] bytes = NOTHING;
    private int start;
    private int end;
    private int searched;

    void add(ByteBuffer received) {
        int size = end - start;
        if (bytes.length - end < received.remaining()) {
            int capacity = Math.max(size + received.remaining(), Math.min(2 * size, size + 1024 * 1024));
            byte[] larger = new byte[capacity];
            System.arraycopy(bytes, start, larger, 0, size);
            bytes = larger;
            searched -= start;
            start = 0;
            end = size;
        }
        int count = received.remaining();
        received.get(bytes, end, count);
        end += count;
    }

    int size() {
        return end - start;
    }

    byte[] take(int count) {
        byte[] taken = Arrays.copyOfRange(bytes, start, start + count);
        start += count;
        searched = start;
        if (start == end) {
            bytes = NOTHING;
            start = 0;
            end = 0;
            searched = 0;
        }
        return taken;
    }

    /** Takes a line without its line end, if a whole one is there. */
    Optional<String> line() {
        for (int i = Math.max(searched, start); i < end; i++) {
            if (bytes[i] == '\n') {
                String line = new String(take(i + 1 - start), StandardCharsets.ISO_8859_1);
                return Optional.of(line.substring(0, line.length() - (line.endsWith("\r\n") ? 2 : 1)));
            }
        }
        searched = end;
        return Optional.empty();
    }
}

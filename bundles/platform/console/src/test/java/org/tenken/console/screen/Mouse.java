package org.tenken.console.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/**
 * A mouse plugged into the X server by its XTEST extension, so that the toolkit sees clicks as it sees a person's.
 * The toolkit's own {@code Display.post} makes clicks that have no place.
 */
final class Mouse implements AutoCloseable {
    private static final int KEY_PRESS = 2;
    private static final int KEY_RELEASE = 3;
    private static final int LEFT_SHIFT = 50;
    private static final int BUTTON_PRESS = 4;
    private static final int BUTTON_RELEASE = 5;
    private static final int MOTION = 6;

    private final SocketChannel server;
    private final int root;
    private final byte extension;

    Mouse(String display) {
        try {
            server = SocketChannel.open(StandardProtocolFamily.UNIX);
            server.connect(UnixDomainSocketAddress.of("/tmp/.X11-unix/X" + display));
            root = greet();
            extension = extension();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void move(int x, int y) {
        send(MOTION, 0, x, y);
    }

    void shift(boolean down) {
        send(down ? KEY_PRESS : KEY_RELEASE, LEFT_SHIFT, 0, 0);
    }

    void press() {
        send(BUTTON_PRESS, 1, 0, 0);
    }

    void release() {
        send(BUTTON_RELEASE, 1, 0, 0);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int greet() throws IOException {
        ByteBuffer hello = buffer(12).put((byte) 'l').put((byte) 0).putShort((short) 11);
        write(hello.position(12));
        ByteBuffer head = read(8);
        ByteBuffer body = read((head.getShort(6) & 0xFFFF) * 4);
        int vendor = body.getShort(16) & 0xFFFF;
        int formats = body.get(21) & 0xFF;
        return body.getInt(32 + (vendor + 3) / 4 * 4 + formats * 8);
    }

    private byte extension() throws IOException {
        byte[] name = "XTEST".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer query = buffer(16).put((byte) 98).put((byte) 0).putShort((short) 4).putShort((short) name.length).putShort((short) 0).put(name);
        write(query.position(16));
        return read(32).get(9);
    }

    private void send(int type, int detail, int x, int y) {
        ByteBuffer request = buffer(36).put(extension).put((byte) 2).putShort((short) 9).put((byte) type).put((byte) detail).putShort((short) 0)
                .putInt(0).putInt(root).putLong(0).putShort((short) x).putShort((short) y);
        try {
            write(request.position(36));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(ByteBuffer full) throws IOException {
        full.flip();
        while (full.hasRemaining()) {
            server.write(full);
        }
    }

    private ByteBuffer read(int length) throws IOException {
        ByteBuffer into = buffer(length);
        while (into.hasRemaining() && server.read(into) >= 0) {
            continue;
        }
        return into.flip();
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}

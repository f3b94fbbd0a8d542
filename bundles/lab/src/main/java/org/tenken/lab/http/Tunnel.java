package org.tenken.lab.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;

/**
 * A connection with TLS.
 *
 * <p>The handshake's arithmetic runs on the network thread as well: with elliptic curves it takes less than a
 * millisecond.
 */
final class Tunnel implements Wire {

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final SSLEngine engine;
    private final Consumer<ByteBuffer> early;
    private ByteBuffer waiting = NOTHING;

    /**
     * Creates a tunnel.
     *
     * @param engine the server's side of the handshake
     * @param early takes what has to be sent while receiving, such as the handshake's answers
     */
    Tunnel(SSLEngine engine, Consumer<ByteBuffer> early) {
        this.engine = engine;
        this.early = early;
    }

    @Override
    public void received(ByteBuffer network, Consumer<ByteBuffer> http) throws IOException {
        ByteBuffer input = ByteBuffer.allocate(waiting.remaining() + network.remaining());
        input.put(waiting).put(network).flip();
        ByteBuffer output = ByteBuffer.allocate(engine.getSession().getApplicationBufferSize());
        boolean more = true;
        while (more) {
            SSLEngineResult result = engine.unwrap(input, output);
            http.accept(output.flip());
            output.clear();
            boolean answered = shakeHands();
            more = switch (result.getStatus()) {
                case OK -> answered || result.bytesConsumed() > 0 || result.bytesProduced() > 0;
                case BUFFER_OVERFLOW -> {
                    output = ByteBuffer.allocate(engine.getSession().getApplicationBufferSize());
                    yield true;
                }
                case BUFFER_UNDERFLOW -> false;
                case CLOSED -> throw new IOException("the client closed the tunnel");
            };
        }
        waiting = input.hasRemaining() ? input : NOTHING;
    }

    /** Goes on with the handshake as far as it does not wait for the client; tells whether anything happened. */
    private boolean shakeHands() throws IOException {
        boolean moved = false;
        HandshakeStatus status = engine.getHandshakeStatus();
        while (status == HandshakeStatus.NEED_TASK || status == HandshakeStatus.NEED_WRAP) {
            if (status == HandshakeStatus.NEED_TASK) {
                engine.getDelegatedTask().run();
            } else {
                wrap(NOTHING.duplicate(), early);
            }
            moved = true;
            status = engine.getHandshakeStatus();
        }
        return moved;
    }

    @Override
    public void send(ByteBuffer http, Consumer<ByteBuffer> network) throws IOException {
        while (http.hasRemaining()) {
            wrap(http, network);
        }
    }

    private void wrap(ByteBuffer plain, Consumer<ByteBuffer> network) throws IOException {
        ByteBuffer record = ByteBuffer.allocate(engine.getSession().getPacketBufferSize());
        SSLEngineResult result = engine.wrap(plain, record);
        if (result.getStatus() != SSLEngineResult.Status.OK && result.bytesProduced() == 0) {
            throw new IOException("the tunnel is closed");
        }
        network.accept(record.flip());
    }

    @Override
    public void finish(Consumer<ByteBuffer> network) throws IOException {
        engine.closeOutbound();
        if (!engine.isOutboundDone()) {
            wrap(NOTHING.duplicate(), network);
        }
    }
}

package org.tenken.lab.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Consumer;

/** What lies between the bytes on the network and the bytes of HTTP; used by the network thread alone. */
interface Wire {

    /** Takes what the network brought and hands on what HTTP may see of it. */
    void received(ByteBuffer network, Consumer<ByteBuffer> http) throws IOException;

    /** Takes what HTTP says and hands on what the network is to carry. */
    void send(ByteBuffer http, Consumer<ByteBuffer> network) throws IOException;

    /** Hands on the last words before the connection is closed in good order. */
    void finish(Consumer<ByteBuffer> network) throws IOException;

    /** A connection without TLS. */
    final class Plain implements Wire {

        @Override
        public void received(ByteBuffer network, Consumer<ByteBuffer> http) {
            http.accept(network);
        }

        @Override
        public void send(ByteBuffer http, Consumer<ByteBuffer> network) {
            network.accept(http);
        }

        @Override
        public void finish(Consumer<ByteBuffer> network) {
            // Closing the connection says it all.
        }
    }
}

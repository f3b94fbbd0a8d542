package org.tenken.lab.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import javax.net.ssl.SSLEngine;

/** One client's connection: it reads one request at a time and reads no further while that is being answered. */
final class Connection implements Reactor.Ready, AutoCloseable {

    /** What answers requests; called on the network thread, so it only hands on. */
    interface Receiver {

        void received(Connection connection, Request request);

        void refused(Connection connection, BadRequest reason);
    }

    private final SocketChannel channel;
    private final Reactor reactor;
    private final Wire wire;
    private final Receiver receiver;
    private final Consumer<Connection> closed;
    private final RequestParser parser = new RequestParser();
    private final Deque<ByteBuffer> outgoing = new ArrayDeque<>();
    private final SelectionKey key;
    private boolean busy;
    private boolean closing;
    private long lastMoved = System.nanoTime();

    Connection(SocketChannel channel, Reactor reactor, Optional<SSLEngine> engine, Receiver receiver,
            Consumer<Connection> closed) throws IOException {
        this.channel = channel;
        this.reactor = reactor;
        this.wire = engine.<Wire>map(one -> new Tunnel(one, outgoing::add)).orElseGet(Wire.Plain::new);
        this.receiver = receiver;
        this.closed = closed;
        this.key = reactor.watch(channel, SelectionKey.OP_READ, this);
    }

    @Override
    public void ready(SelectionKey ignored) throws IOException {
        lastMoved = System.nanoTime();
        if (key.isReadable()) {
            read();
        }
        flush();
    }

    private void read() throws IOException {
        ByteBuffer buffer = reactor.buffer();
        if (channel.read(buffer) < 0) {
            fail();
        } else if (!closing) {
            wire.received(buffer.flip(), parser::add);
            proceed();
        }
    }

    private void proceed() {
        if (busy || closing) {
            return;
        }
        try {
            Optional<Request> request = parser.next();
            busy = request.isPresent();
            if (parser.awaitsSign() && !busy) {
                write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            request.ifPresent(one -> receiver.received(this, one));
        } catch (BadRequest e) {
            busy = true;
            receiver.refused(this, e);
        }
    }

    /** Sends a piece of an answer; from any thread. */
    void send(byte[] bytes) {
        reactor.execute(() -> write(bytes));
    }

    /** The answer is complete: goes on with the next request or closes the connection; from any thread. */
    void complete(boolean close) {
        reactor.execute(() -> {
            busy = false;
            closing = close;
            proceed();
            finish();
        });
    }

    /** Closes the connection at once, without an answer; from any thread. */
    @Override
    public void close() {
        reactor.execute(this::fail);
    }

    /** Closes the connection if nothing moved on it for so long and no answer is due. */
    void expire(Duration idle) {
        if (!busy && System.nanoTime() - lastMoved > idle.toNanos()) {
            fail();
        }
    }

    private void write(byte[] bytes) {
        try {
            wire.send(ByteBuffer.wrap(bytes), outgoing::add);
            flush();
        } catch (IOException e) {
            fail();
        }
    }

    private void finish() {
        try {
            if (closing) {
                wire.finish(outgoing::add);
            }
            flush();
        } catch (IOException e) {
            fail();
        }
    }

    private void flush() throws IOException {
        while (!outgoing.isEmpty()) {
            ByteBuffer first = outgoing.peek();
            channel.write(first);
            if (first.hasRemaining()) {
                break;
            }
            outgoing.remove();
        }
        if (closing && outgoing.isEmpty() && channel.isOpen()) {
            // What the client still sends is read and forgotten: closing over it would reset our answer away.
            channel.shutdownOutput();
        }
        if (key.isValid()) {
            key.interestOps((busy ? 0 : SelectionKey.OP_READ) | (outgoing.isEmpty() ? 0 : SelectionKey.OP_WRITE));
        }
    }

    @Override
    public void fail() {
        closing = true;
        closed.accept(this);
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

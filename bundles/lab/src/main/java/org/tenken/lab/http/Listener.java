package org.tenken.lab.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/** One listening port: it accepts what comes and gives each connection to somebody. */
final class Listener implements Reactor.Ready, AutoCloseable {

    /** What becomes of an accepted connection. */
    interface Acceptor {

        void accepted(SocketChannel channel) throws IOException;
    }

    private static final int BACKLOG = 256;

    private final ServerSocketChannel channel;
    private final Reactor reactor;
    private final Acceptor acceptor;

    private Listener(ServerSocketChannel channel, Reactor reactor, Acceptor acceptor) {
        this.reactor = reactor;
        this.channel = channel;
        this.acceptor = acceptor;
    }

    /** Binds the port at once and accepts from then on. */
    static Listener open(Reactor reactor, InetSocketAddress address, Acceptor acceptor) throws IOException {
        Listener listener = new Listener(bind(address, BACKLOG), reactor, acceptor);
        reactor.execute(listener::watch);
        return listener;
    }

    static ServerSocketChannel bind(InetSocketAddress address, int backlog) throws IOException {
        ServerSocketChannel channel = ServerSocketChannel.open();
        try {
            channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
            channel.configureBlocking(false);
            return channel.bind(address, backlog);
        } catch (IOException e) {
            channel.close();
            throw new IOException(address.getAddress().getHostAddress() + ":" + address.getPort() + ": "
                    + e.getMessage(), e);
        }
    }

    private void watch() {
        try {
            if (channel.isOpen()) {
                reactor.watch(channel, SelectionKey.OP_ACCEPT, this);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return channel.socket().getLocalPort();
    }

    @Override
    public void ready(SelectionKey key) throws IOException {
        SocketChannel accepted = channel.accept();
        while (accepted != null) {
            try {
                accepted.configureBlocking(false);
                accepted.setOption(StandardSocketOptions.TCP_NODELAY, true);
                acceptor.accepted(accepted);
            } catch (IOException e) {
                accepted.close();
            }
            accepted = channel.accept();
        }
    }

    /** Closes the port soon; from any thread. */
    @Override
    public void close() {
        reactor.execute(this::fail);
    }

    @Override
    public void fail() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.tenken.lab.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;

/**
 * A port whose backlog is full of connections nobody accepts: the kernel drops every further SYN, as a firewall would.
 *
 * <p>Linux keeps one connection more than the backlog says.
 */
final class Blackhole implements AutoCloseable {

    private static final int BACKLOG = 1;
    private static final int FILLING = BACKLOG + 2;

    private final ServerSocketChannel channel;
    private final List<SocketChannel> filling = new ArrayList<>();

    private Blackhole(ServerSocketChannel channel) {
        this.channel = channel;
    }

    static Blackhole open(InetSocketAddress address) throws IOException {
        Blackhole hole = new Blackhole(Listener.bind(address, BACKLOG));
        for (int i = 0; i < FILLING; i++) {
            SocketChannel filler = SocketChannel.open();
            hole.filling.add(filler);
            filler.configureBlocking(false);
            filler.connect(hole.channel.getLocalAddress());
        }
        return hole;
    }

    int port() {
        return channel.socket().getLocalPort();
    }

    @Override
    public void close() throws IOException {
        for (SocketChannel filler : filling) {
            filler.close();
        }
        channel.close();
    }
}

package org.tenken.winrm.http;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelId;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.ConnectTimeoutException;
import io.netty.channel.EventLoop;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.ssl.SslHandler;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.tenken.spi.HostFailure;
import org.tenken.spi.Rung;
import org.tenken.winrm.tls.TlsClient;
import org.tenken.winrm.tls.TlsFailure;
import org.tenken.winrm.tls.TlsFacts;

/** Finds the address, connects and shakes hands over TLS; each leg fails in its own words. */
public final class Dialler {

    private final Names names;
    private final Limits limits;
    private final AtomicLong dialled = new AtomicLong();

    /**
     * Where to.
     *
     * @param address the name or address to connect to
     * @param port the port
     * @param name the name a certificate has to fit
     */
    public record Route(String address, int port, String name) {

        /** Returns address and port as they stand in an address of the web. */
        public String host() {
            return (address.indexOf(':') < 0 ? address : "[" + address + "]") + ":" + port;
        }
    }

    /** Creates a dialler. */
    public Dialler(Names names, Limits limits) {
        this.names = names;
        this.limits = limits;
    }

    /** Returns the addresses of a host, or the failure of the name rung. */
    public CompletableFuture<List<InetAddress>> addresses(Route route, EventLoop loop, Deadline deadline) {
        return limited(names.find(route.address()), Leg.NAME, loop, deadline);
    }

    /** Connects, trying the host's addresses in turn; what follows runs on the event loop. */
    public CompletableFuture<HttpConnection> dial(Route route, Optional<TlsClient> tls, EventLoop loop,
            Deadline deadline) {
        return addresses(route, loop, deadline)
                .thenComposeAsync(found -> connect(route, found, loop, deadline), loop)
                .thenComposeAsync(channel -> secure(route, channel, tls, deadline), loop);
    }

    private CompletableFuture<Channel> connect(Route route, List<InetAddress> found, EventLoop loop,
            Deadline deadline) {
        CompletableFuture<Channel> connected = new CompletableFuture<>();
        Duration share = deadline.left().dividedBy(found.size());
        bootstrap(loop, share).connect(new InetSocketAddress(found.get(0), route.port())).addListener(done -> {
            if (done.isSuccess()) {
                connected.complete(((ChannelFuture) done).channel());
            } else {
                connected.completeExceptionally(refused(route, done.cause()));
            }
        });
        if (found.size() == 1) {
            return connected;
        }
        return connected.exceptionallyComposeAsync(
                failure -> connect(route, found.subList(1, found.size()), loop, deadline), loop);
    }

    private Bootstrap bootstrap(EventLoop loop, Duration limit) {
        return new Bootstrap().group(loop).channelFactory(this::channel)
                .option(ChannelOption.TCP_NODELAY, true).option(ChannelOption.SO_KEEPALIVE, true)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, millis(limit))
                .handler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        channel.pipeline().addLast(new HttpClientCodec(
                                new HttpDecoderConfig().setMaxHeaderSize(limits.headers()), false, false))
                                .addLast(new ReplyReader(limits));
                    }
                });
    }

    private static int millis(Duration limit) {
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, limit.toMillis()));
    }

    private Channel channel() {
        long number = dialled.incrementAndGet();
        return new NioSocketChannel() {
            @Override
            protected ChannelId newId() {
                return new ConnectionId(number);
            }
        };
    }

    private static HostFailure refused(Route route, Throwable cause) {
        if (cause instanceof ConnectTimeoutException) {
            return Leg.CONNECT.late(false);
        }
        String message = cause instanceof ConnectException ? "Port " + route.port() + " refuses connections."
                : "No way leads to the host: " + cause.getClass().getSimpleName() + ".";
        return new HostFailure(Rung.PORT, cause instanceof ConnectException ? "refused" : "unreachable", message,
                false, cause);
    }

    private CompletableFuture<HttpConnection> secure(Route route, Channel channel, Optional<TlsClient> tls,
            Deadline deadline) {
        if (tls.isEmpty()) {
            return CompletableFuture.completedFuture(new HttpConnection(channel, route.host(), Optional.empty()));
        }
        SslHandler handler = tls.get().handler(route.name(), route.port());
        CompletableFuture<HttpConnection> secured = new CompletableFuture<>();
        handler.handshakeFuture().addListener(done -> {
            if (done.isSuccess()) {
                secured.complete(new HttpConnection(channel, route.host(),
                        Optional.of(TlsFacts.of(handler.engine().getSession()))));
            } else {
                secured.completeExceptionally(TlsFailure.of(done.cause()));
            }
        });
        channel.pipeline().addFirst(handler);
        return limited(secured, Leg.TLS, channel.eventLoop(), deadline).whenComplete((connection, failure) -> {
            if (failure != null) {
                channel.close();
            }
        });
    }

    private static <T> CompletableFuture<T> limited(CompletableFuture<T> awaited, Leg leg, EventLoop loop,
            Deadline deadline) {
        if (!awaited.isDone()) {
            var alarm = loop.schedule(() -> awaited.completeExceptionally(leg.late(false)),
                    deadline.left().toNanos(), TimeUnit.NANOSECONDS);
            awaited.whenComplete((value, failure) -> alarm.cancel(false));
        }
        return awaited;
    }
}

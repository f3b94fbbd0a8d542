package org.tenken.winrm.http;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.tenken.winrm.tls.TlsFacts;

/** One connection to a host, for one request at a time; use it on its event loop only. */
public final class HttpConnection {

    private final Channel channel;
    private final String host;
    private final Optional<TlsFacts> tls;
    private boolean answered;

    HttpConnection(Channel channel, String host, Optional<TlsFacts> tls) {
        this.channel = channel;
        this.host = host;
        this.tls = tls;
    }

    /** Returns what the TLS handshake found, if there is TLS. */
    public Optional<TlsFacts> tls() {
        return tls;
    }

    /** Returns whether a request can still be sent. */
    public boolean open() {
        return channel.isActive();
    }

    /** Hangs up; a request under way fails as dropped. */
    public void close() {
        channel.close();
    }

    /**
     * Sends a request and returns its answer.
     *
     * @param leg what a failure is charged to; the first answer of a connection counts as the greeting
     * @return the reply, or a failure that says whether the request may have left this machine
     */
    public CompletableFuture<Reply> post(Post post, Leg leg, Deadline deadline) {
        CompletableFuture<Reply> answer = new CompletableFuture<>();
        Leg actual = answered ? leg : Leg.GREETING;
        if (!channel.isActive()) {
            answer.completeExceptionally(actual.failure("dropped", "The host dropped the connection.", false));
            return answer;
        }
        channel.pipeline().get(ReplyReader.class).await(waiting(answer, actual));
        ChannelFuture written = channel.writeAndFlush(encoded(post));
        written.addListener(done -> {
            if (!done.isSuccess()) {
                channel.close();
            }
        });
        limit(answer, actual, deadline);
        return answer;
    }

    private ReplyReader.Awaited waiting(CompletableFuture<Reply> answer, Leg leg) {
        return new ReplyReader.Awaited() {

            @Override
            public void arrived(Reply reply) {
                answered = true;
                answer.complete(reply);
            }

            @Override
            public void failed(String reason, String message) {
                answer.completeExceptionally(leg.failure(reason, message, true));
            }
        };
    }

    private void limit(CompletableFuture<Reply> answer, Leg leg, Deadline deadline) {
        var alarm = channel.eventLoop().schedule(() -> {
            if (answer.completeExceptionally(leg.late(true))) {
                channel.close();
            }
        }, deadline.left().toNanos(), TimeUnit.NANOSECONDS);
        answer.whenComplete((reply, failure) -> alarm.cancel(false));
    }

    private FullHttpRequest encoded(Post post) {
        FullHttpRequest request = new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/wsman",
                Unpooled.wrappedBuffer(post.body()));
        request.headers().set(HttpHeaderNames.HOST, host).set(HttpHeaderNames.USER_AGENT, "Tenken")
                .set(HttpHeaderNames.CONNECTION, "Keep-Alive").set(HttpHeaderNames.CONTENT_TYPE, post.contentType())
                .set(HttpHeaderNames.CONTENT_LENGTH, post.body().length);
        post.headers().forEach(request.headers()::set);
        return request;
    }
}

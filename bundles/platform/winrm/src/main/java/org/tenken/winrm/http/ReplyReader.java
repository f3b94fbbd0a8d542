package org.tenken.winrm.http;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.LastHttpContent;
import java.util.Optional;

/** Puts one answer together, within the limits, and hands it to whoever waits. */
final class ReplyReader extends SimpleChannelInboundHandler<HttpObject> {

    private final Limits limits;
    private Optional<Awaited> awaited = Optional.empty();
    private Optional<HttpResponse> head = Optional.empty();
    private Optional<ByteBuf> body = Optional.empty();

    /** Where an answer, or the reason why there is none, goes. */
    interface Awaited {

        void arrived(Reply reply);

        void failed(String reason, String message);
    }

    ReplyReader(Limits limits) {
        this.limits = limits;
    }

    void await(Awaited next) {
        awaited = Optional.of(next);
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, HttpObject part) {
        if (part.decoderResult().isFailure() || awaited.isEmpty()) {
            fail(context, "garbled", "The host's answer is not HTTP.");
        } else if (part instanceof HttpResponse response) {
            begin(context, response);
        }
        if (part instanceof HttpContent content && head.isPresent()) {
            append(context, content);
        }
    }

    private void begin(ChannelHandlerContext context, HttpResponse response) {
        if (response.status().codeClass() == HttpStatusClass.INFORMATIONAL) {
            return;
        }
        head = Optional.of(response);
        if (HttpUtil.getContentLength(response, 0L) > limits.body()) {
            tooLarge(context);
        }
    }

    private void append(ChannelHandlerContext context, HttpContent content) {
        ByteBuf bytes = content.content();
        int before = body.map(ByteBuf::readableBytes).orElse(0);
        if (bytes.readableBytes() > limits.body() - before) {
            tooLarge(context);
            return;
        }
        if (body.isEmpty()) {
            body = Optional.of(context.alloc().buffer(Math.max(bytes.readableBytes(), 256)));
        }
        body.get().writeBytes(bytes);
        if (content instanceof LastHttpContent) {
            deliver(context);
        }
    }

    private void deliver(ChannelHandlerContext context) {
        HttpResponse response = head.orElseThrow();
        Reply reply = new Reply(response.status().code(),
                Optional.ofNullable(response.headers().get(HttpHeaderNames.CONTENT_TYPE)).orElse(""),
                response.headers().getAll(HttpHeaderNames.WWW_AUTHENTICATE), ByteBufUtil.getBytes(body.orElseThrow()));
        Optional<Awaited> waiting = take();
        if (!HttpUtil.isKeepAlive(response)) {
            context.close();
        }
        waiting.ifPresent(awaiting -> awaiting.arrived(reply));
    }

    private void tooLarge(ChannelHandlerContext context) {
        fail(context, "too-large", "The host's answer is longer than " + limits.body() + " bytes.");
    }

    private void fail(ChannelHandlerContext context, String reason, String message) {
        Optional<Awaited> waiting = take();
        context.close();
        waiting.ifPresent(awaiting -> awaiting.failed(reason, message));
    }

    private Optional<Awaited> take() {
        Optional<Awaited> waiting = awaited;
        awaited = Optional.empty();
        head = Optional.empty();
        body.ifPresent(ByteBuf::release);
        body = Optional.empty();
        return waiting;
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        fail(context, "dropped", "The host dropped the connection.");
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        fail(context, "dropped", "The connection broke: " + cause.getClass().getSimpleName() + ".");
    }
}

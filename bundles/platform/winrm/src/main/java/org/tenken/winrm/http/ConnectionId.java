package org.tenken.winrm.http;

import io.netty.channel.ChannelId;

/**
 * A connection's number; the usual id asks every network adapter for its hardware address first, which takes its time.
 */
record ConnectionId(long number) implements ChannelId {

    private static final long serialVersionUID = 1L;

    @Override
    public String asShortText() {
        return Long.toString(number);
    }

    @Override
    public String asLongText() {
        return asShortText();
    }

    @Override
    public int compareTo(ChannelId other) {
        return asLongText().compareTo(other.asLongText());
    }
}

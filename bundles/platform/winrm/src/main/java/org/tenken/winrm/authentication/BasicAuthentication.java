package org.tenken.winrm.authentication;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.tenken.spi.Login;
import org.tenken.winrm.seal.MessageSeal;

/** Sends name and password with every request (RFC 7617, in UTF-8); nothing is sealed. */
public final class BasicAuthentication implements Authentication {

    private final String user;
    private final byte[] token;

    /** Encodes the login once. */
    public BasicAuthentication(Login login) {
        this.user = login.user();
        this.token = login.lend(secret -> token(login.user(), secret));
    }

    private static byte[] token(String user, char[] secret) {
        CharBuffer both = CharBuffer.allocate(user.length() + 1 + secret.length);
        both.put(user).put(':').put(secret).flip();
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(both);
        byte[] plain = Arrays.copyOf(encoded.array(), encoded.limit());
        try {
            return Base64.getEncoder().encode(plain);
        } finally {
            Arrays.fill(both.array(), '\0');
            Arrays.fill(encoded.array(), (byte) 0);
            Arrays.fill(plain, (byte) 0);
        }
    }

    @Override
    public String scheme() {
        return "Basic";
    }

    @Override
    public String description() {
        return "Basic as " + user;
    }

    @Override
    public Handshake begin(Optional<byte[]> channelBinding) {
        return new Standing();
    }

    @Override
    public void close() {
        Arrays.fill(token, (byte) 0);
    }

    private final class Standing implements Handshake {

        @Override
        public CompletionStage<String> next(Optional<String> challenge) {
            return CompletableFuture.completedStage("Basic " + new String(token, StandardCharsets.US_ASCII));
        }

        @Override
        public boolean complete() {
            return true;
        }

        @Override
        public boolean standing() {
            return true;
        }

        @Override
        public Optional<MessageSeal> seal() {
            return Optional.empty();
        }
    }
}

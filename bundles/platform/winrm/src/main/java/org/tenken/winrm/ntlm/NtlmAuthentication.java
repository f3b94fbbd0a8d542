package org.tenken.winrm.ntlm;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.tenken.spi.HostFailure;
import org.tenken.spi.Login;
import org.tenken.spi.Rung;
import org.tenken.winrm.authentication.Authentication;
import org.tenken.winrm.authentication.Handshake;
import org.tenken.winrm.seal.MessageSeal;

/** Logs in with NTLMv2 and the password's hash. */
public final class NtlmAuthentication implements Authentication {

    private static final long SECONDS_FROM_1601_TO_1970 = 11_644_473_600L;

    private final String user;
    private final PasswordHash password;
    private final SecureRandom random;

    /** Takes from the login what NTLM needs and keeps no password. */
    public NtlmAuthentication(Login login, SecureRandom random) {
        this.user = login.user();
        this.password = login.lend(PasswordHash::of);
        this.random = random;
    }

    @Override
    public String scheme() {
        return "Negotiate";
    }

    @Override
    public String description() {
        return "NTLM as " + user;
    }

    @Override
    public Handshake begin(Optional<byte[]> channelBinding) {
        return new Conversation(new NtlmHandshake(user, password,
                new NtlmHandshake.Surroundings(this::bytes, NtlmAuthentication::now, channelBinding)));
    }

    @Override
    public void close() {
        password.wipe();
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static long now() {
        Instant now = Instant.now();
        return TimeUnit.SECONDS.toNanos(1) / 100 * (now.getEpochSecond() + SECONDS_FROM_1601_TO_1970)
                + now.getNano() / 100;
    }

    private static final class Conversation implements Handshake {

        private final NtlmHandshake handshake;
        private Optional<MessageSeal> seal = Optional.empty();

        Conversation(NtlmHandshake handshake) {
            this.handshake = handshake;
        }

        @Override
        public CompletionStage<String> next(Optional<String> challenge) {
            try {
                byte[] token = challenge.isEmpty() ? handshake.asked() : answer(challenge.get());
                return CompletableFuture.completedStage("Negotiate " + Base64.getEncoder().encodeToString(token));
            } catch (HostFailure e) {
                return CompletableFuture.failedStage(e);
            }
        }

        private byte[] answer(String challenge) throws HostFailure {
            try {
                NtlmHandshake.Answer answer = handshake.answer(Base64.getDecoder().decode(challenge));
                seal = Optional.of(answer.seal());
                return answer.message();
            } catch (IllegalArgumentException e) {
                throw new HostFailure(Rung.AUTHENTICATION, "garbled", "The host's NTLM challenge is not Base64.",
                        false, e);
            }
        }

        @Override
        public boolean complete() {
            return seal.isPresent();
        }

        @Override
        public boolean standing() {
            return false;
        }

        @Override
        public Optional<MessageSeal> seal() {
            return seal;
        }
    }
}

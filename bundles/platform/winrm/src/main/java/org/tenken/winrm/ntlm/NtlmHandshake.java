package org.tenken.winrm.ntlm;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import org.tenken.spi.HostFailure;
import org.tenken.spi.Rung;
import org.tenken.winrm.seal.MessageSeal;

/** Three messages on one connection: ask, be challenged, answer. */
final class NtlmHandshake {

    /** The host is told that a code over all messages follows (2.2.2.1, MsvAvFlags). */
    private static final byte[] CODE_FOLLOWS = {2, 0, 0, 0};

    private final String user;
    private final PasswordHash password;
    private final Surroundings surroundings;
    private final byte[] asked = NegotiateMessage.encoded();

    /**
     * What does not come from the host.
     *
     * @param random gives so many random bytes
     * @param time now, in units of 100 nanoseconds since 1601
     * @param channelBinding the hash that ties the login to the TLS connection
     */
    record Surroundings(IntFunction<byte[]> random, LongSupplier time, Optional<byte[]> channelBinding) {}

    /** The last message and the keys that go with it. */
    record Answer(byte[] message, MessageSeal seal) {}

    NtlmHandshake(String user, PasswordHash password, Surroundings surroundings) {
        this.user = user;
        this.password = password;
        this.surroundings = surroundings;
    }

    byte[] asked() {
        return asked.clone();
    }

    Answer answer(byte[] encodedChallenge) throws HostFailure {
        ChallengeMessage challenge = ChallengeMessage.of(encodedChallenge);
        int flags = challenge.flags() & Flags.WANTED;
        if ((flags & Flags.NEEDED) != Flags.NEEDED) {
            throw new HostFailure(Rung.AUTHENTICATION, "login",
                    "The host does not offer NTLM with 128-bit sealing.", false, null);
        }
        Account account = Account.of(user, challenge.targetInfo());
        Response response = respond(account, challenge);
        boolean exchange = (flags & Flags.KEY_EXCHANGE) != 0;
        byte[] key = exchange ? surroundings.random.apply(16) : response.sessionBaseKey();
        byte[] sent = exchange ? Digests.rc4(response.sessionBaseKey()).update(key) : new byte[0];
        AuthenticateMessage message = new AuthenticateMessage(account, response, sent, flags, NegotiateMessage.VERSION);
        return new Answer(withCode(message, challenge, key), new NtlmSeal(key, exchange));
    }

    private Response respond(Account account, ChallengeMessage challenge) {
        TargetInfo told = challenge.targetInfo();
        TargetInfo info = told.timestamp().isPresent() ? told.with(TargetInfo.FLAGS, CODE_FOLLOWS) : told;
        TargetInfo bound = surroundings.channelBinding
                .map(binding -> info.with(TargetInfo.CHANNEL_BINDINGS, binding)).orElse(info);
        long time = told.timestamp().orElseGet(surroundings.time::getAsLong);
        Response.Given given = new Response.Given(surroundings.random.apply(8), time);
        return Response.of(password.responseKey(account), challenge.serverChallenge(), bound, given);
    }

    private byte[] withCode(AuthenticateMessage message, ChallengeMessage challenge, byte[] key) {
        boolean withCode = challenge.targetInfo().timestamp().isPresent();
        byte[] encoded = message.encoded(withCode);
        if (withCode) {
            byte[] code = Digests.hmacMd5(key, asked, challenge.encoded(), encoded);
            ByteBuffer.wrap(encoded).put(AuthenticateMessage.CODE_AT, code);
        }
        return encoded;
    }
}

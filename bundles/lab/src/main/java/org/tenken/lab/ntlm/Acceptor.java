package org.tenken.lab.ntlm;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The server's side of one NTLMv2 handshake; used by one connection, one message at a time. */
public final class Acceptor {

    private static final int HEADER = 56;
    private static final byte[] VERSION = {10, 0, 0x7c, 0x4f, 0, 0, 0, 15};

    private final String host;
    private final byte[] challenge;
    private final Function<String, Optional<NtHash>> accounts;
    private byte[] negotiateMessage = {};
    private byte[] challengeMessage = {};

    /**
     * Creates an acceptor.
     *
     * @param host the name the host gives itself
     * @param challenge eight bytes nobody can foresee
     * @param accounts the password hash of a user name without its domain, if there is such an account
     */
    public Acceptor(String host, byte[] challenge, Function<String, Optional<NtHash>> accounts) {
        this.host = host;
        this.challenge = challenge.clone();
        this.accounts = accounts;
    }

    /** Tells whether a token is NTLM at all and not, say, SPNEGO. */
    public static boolean speaks(byte[] token) {
        return Fields.opens(token);
    }

    /** Tells whether a token opens a handshake. */
    public static boolean opens(byte[] token) {
        return Fields.opens(token) && token.length > 8 && token[8] == 1;
    }

    /** Answers the opening message (type 1) with a challenge (type 2). */
    public byte[] challenge(byte[] token, Instant now) throws Refused {
        Fields fields = new Fields(token, 1);
        // A client that is offered key exchange it did not ask for computes other keys than we do.
        int flags = fields.number(12) & NegotiateFlag.OWN | NegotiateFlag.ALWAYS;
        if (NegotiateFlag.set(flags, NegotiateFlag.REQUEST_TARGET)) {
            flags |= NegotiateFlag.TARGET_TYPE_SERVER;
        }
        negotiateMessage = fields.bytes();
        challengeMessage = challengeMessage(flags, TargetInfo.of(host, now));
        return challengeMessage.clone();
    }

    private byte[] challengeMessage(int flags, byte[] targetInfo) {
        boolean wide = NegotiateFlag.set(flags, NegotiateFlag.UNICODE);
        byte[] name = TargetInfo.netbios(host)
                .getBytes(wide ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
        ByteBuffer message = Fields.begin(2, HEADER + name.length + targetInfo.length);
        message.putShort((short) name.length).putShort((short) name.length).putInt(HEADER);
        message.putInt(flags).put(challenge).putLong(0);
        message.putShort((short) targetInfo.length).putShort((short) targetInfo.length);
        message.putInt(HEADER + name.length).put(VERSION).put(name).put(targetInfo);
        return message.array();
    }

    /** Checks the closing message (type 3) and returns who proved to know a password. */
    public Session authenticate(byte[] token) throws Refused {
        if (challengeMessage.length == 0) {
            throw new Refused("an answer without a challenge");
        }
        Authenticate message = Authenticate.of(token);
        byte[] key = accounts.apply(message.account())
                .orElseThrow(() -> new Refused("no such account"))
                .responseKey(message.user(), message.domain());
        byte[] proof = Digests.hmacMd5(key, challenge, message.blob());
        if (!MessageDigest.isEqual(proof, message.proof())) {
            throw new Refused("wrong password");
        }
        byte[] sessionKey = message.sessionKey(Digests.hmacMd5(key, proof));
        checkCode(message, sessionKey);
        challengeMessage = new byte[0];
        Seal seal = Seal.accepting(sessionKey, message.flags());
        return new Session(message.user(), message.domain(), seal, message.channelBindings());
    }

    private void checkCode(Authenticate message, byte[] sessionKey) throws Refused {
        Optional<byte[]> code = message.code();
        if (code.isPresent()) {
            byte[] right = Digests.hmacMd5(sessionKey, negotiateMessage, challengeMessage, message.withoutCode());
            if (!Arrays.equals(right, code.get())) {
                throw new Refused("the messages' integrity code is wrong");
            }
        }
    }
}

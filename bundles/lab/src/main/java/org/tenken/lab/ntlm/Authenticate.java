package org.tenken.lab.ntlm;

import java.util.Arrays;
import java.util.Optional;

/** A received closing message (type 3) with an NTLMv2 response; earlier responses are refused. */
final class Authenticate {

    private static final int NT_RESPONSE = 20;
    private static final int DOMAIN = 28;
    private static final int USER = 36;
    private static final int SESSION_KEY = 52;
    private static final int CODE = 72;
    private static final int CODE_LENGTH = 16;
    private static final int PROOF_LENGTH = 16;
    /** Where the pairs begin inside the blob: version, reserved, time, client challenge, reserved. */
    private static final int PAIRS = 28;
    private static final int CODE_PRESENT = 2;

    private final Fields fields;
    private final int flags;
    private final byte[] response;

    private Authenticate(Fields fields, int flags, byte[] response) {
        this.fields = fields;
        this.flags = flags;
        this.response = response;
    }

    static Authenticate of(byte[] token) throws Refused {
        Fields fields = new Fields(token, 3);
        byte[] response = fields.buffer(NT_RESPONSE);
        if (response.length < PROOF_LENGTH + PAIRS) {
            throw new Refused("only NTLMv2 responses are accepted");
        }
        return new Authenticate(fields, fields.number(60), response);
    }

    int flags() {
        return flags;
    }

    String user() throws Refused {
        return fields.text(USER, flags);
    }

    String domain() throws Refused {
        return fields.text(DOMAIN, flags);
    }

    /** Returns the user without the domain of a {@code user@domain} name. */
    String account() throws Refused {
        return user().split("@", 2)[0];
    }

    byte[] proof() {
        return Arrays.copyOf(response, PROOF_LENGTH);
    }

    byte[] blob() {
        return Arrays.copyOfRange(response, PROOF_LENGTH, response.length);
    }

    /** Returns the key of the session: the client's own, wrapped in the one both can compute, or that one itself. */
    byte[] sessionKey(byte[] base) throws Refused {
        byte[] wrapped = fields.buffer(SESSION_KEY);
        if (!NegotiateFlag.set(flags, NegotiateFlag.KEY_EXCHANGE)) {
            return base;
        }
        if (wrapped.length != base.length) {
            throw new Refused("key exchange without a key");
        }
        return Digests.rc4(base).update(wrapped);
    }

    /** Returns the integrity code over all three messages, if the client says that it sent one. */
    Optional<byte[]> code() throws Refused {
        Optional<byte[]> said = TargetInfo.find(blob(), PAIRS, TargetInfo.FLAGS);
        if (said.isEmpty() || said.get().length < 1 || (said.get()[0] & CODE_PRESENT) == 0) {
            return Optional.empty();
        }
        if (fields.payload(12, NT_RESPONSE, DOMAIN, USER, 44, SESSION_KEY) < CODE + CODE_LENGTH) {
            throw new Refused("the messages' integrity code is missing");
        }
        return Optional.of(Arrays.copyOfRange(fields.bytes(), CODE, CODE + CODE_LENGTH));
    }

    byte[] withoutCode() {
        byte[] message = fields.bytes();
        Arrays.fill(message, CODE, CODE + CODE_LENGTH, (byte) 0);
        return message;
    }

    Optional<byte[]> channelBindings() {
        return TargetInfo.find(blob(), PAIRS, TargetInfo.CHANNEL_BINDINGS)
                .filter(binding -> !Arrays.equals(binding, new byte[binding.length]));
    }
}

package org.tenken.lab.ntlm;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/** One connection's login, whether its tokens are bare NTLM or NTLM inside SPNEGO. */
public final class Handshake {

    /**
     * What a token led to.
     *
     * @param reply the token to send back; empty for none
     * @param session the login, once it is complete
     */
    public record Step(byte[] reply, Optional<Session> session) {}

    private final Acceptor acceptor;
    private final Spnego spnego;
    private final InstantSource clock;

    /**
     * Creates a handshake that has not begun.
     *
     * @param host the name the host gives itself
     * @param challenge eight bytes nobody can foresee
     * @param accounts the password hash of a user name without its domain, if there is such an account
     * @param clock the host's time, which the challenge tells
     */
    public Handshake(String host, byte[] challenge, Function<String, Optional<NtHash>> accounts, InstantSource clock) {
        this.acceptor = new Acceptor(host, challenge, accounts);
        this.spnego = new Spnego(this::bare);
        this.clock = clock;
    }

    /** Tells whether a token begins a handshake, so that an earlier one of the same connection is forgotten. */
    public static boolean begins(byte[] token) {
        return Acceptor.opens(token) || Spnego.opens(token);
    }

    /** Takes the client's next token. */
    public Step take(byte[] token) throws Refused {
        return Acceptor.speaks(token) ? bare(token) : spnego.take(token);
    }

    private Step bare(byte[] token) throws Refused {
        if (Acceptor.opens(token)) {
            return new Step(acceptor.challenge(token, clock.instant()), Optional.empty());
        }
        return new Step(new byte[0], Optional.of(acceptor.authenticate(token)));
    }
}

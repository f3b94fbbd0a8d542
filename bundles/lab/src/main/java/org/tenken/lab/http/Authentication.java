package org.tenken.lab.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.tenken.lab.knob.Login;
import org.tenken.lab.ntlm.Handshake;
import org.tenken.lab.ntlm.Refused;
import org.tenken.lab.ntlm.Seal;
import org.tenken.lab.ntlm.Session;

/** Who speaks on one connection: an NTLM login lasts as long as the connection, a Basic login for one request. */
final class Authentication {

    /** What one request's credentials led to. */
    sealed interface Outcome {}

    /** Not yet: the client has to go on with a token, or to begin where there is none. */
    record Wanted(String scheme, byte[] token) implements Outcome {}

    /** Somebody is logged in, and here is the last token of the login if there was one. */
    record Admitted(String user, Optional<Seal> seal, String scheme, byte[] token) implements Outcome {}

    private static final byte[] NOTHING = {};

    private final Host host;
    private final Accounts accounts;
    private final Optional<byte[]> channel;
    private Optional<Session> session = Optional.empty();
    private Optional<Handshake> handshake = Optional.empty();

    /**
     * Creates the state of a connection on which nobody is logged in.
     *
     * @param channel the digest of the TLS channel, if there is one
     */
    Authentication(Host host, Accounts accounts, Optional<byte[]> channel) {
        this.host = host;
        this.accounts = accounts;
        this.channel = channel;
    }

    /** Returns the name of whoever is logged in on this connection. */
    String user() {
        return session.map(Session::user).orElse("");
    }

    Outcome authenticate(Request request) {
        Optional<String> credentials = request.header("authorization");
        if (credentials.isEmpty()) {
            return session.<Outcome>map(one -> admitted(one, "", NOTHING)).orElseGet(Authentication::nobody);
        }
        String[] words = credentials.get().trim().split("\\s+", 2);
        byte[] token = decoded(words.length == 2 ? words[1] : "");
        return switch (words[0].toLowerCase(Locale.ROOT)) {
            case "negotiate" -> negotiate("Negotiate", token);
            case "ntlm" -> negotiate("NTLM", token);
            case "basic" -> basic(text(token));
            default -> nobody();
        };
    }

    private Outcome negotiate(String scheme, byte[] token) {
        try {
            if (Handshake.begins(token) || handshake.isEmpty()) {
                session = Optional.empty();
                byte[] challenge = new byte[8];
                new SecureRandom().nextBytes(challenge);
                handshake = Optional.of(new Handshake(host.name(), challenge, accounts::find,
                        host.endpoint().target()::now));
            }
            Handshake.Step step = handshake.get().take(token);
            if (step.session().isEmpty()) {
                return new Wanted(scheme, step.reply());
            }
            checkChannel(step.session().get());
            return enter(step.session().get(), scheme, step.reply());
        } catch (Refused e) {
            handshake = Optional.empty();
            return nobody();
        }
    }

    private Outcome enter(Session entering, String scheme, byte[] token) {
        handshake = Optional.empty();
        if (host.knobs().login() == Login.REFUSED) {
            return nobody();
        }
        session = Optional.of(entering);
        return admitted(entering, scheme, token);
    }

    private void checkChannel(Session entering) throws Refused {
        Optional<byte[]> bindings = entering.channelBindings();
        if (channel.isPresent() && bindings.isPresent() && !Arrays.equals(channel.get(), bindings.get())) {
            throw new Refused("the login was made for another TLS channel");
        }
    }

    private Outcome basic(String credentials) {
        int colon = credentials.indexOf(':');
        boolean allowed = host.knobs().policy().basic() && host.knobs().login() != Login.REFUSED && colon > 0;
        String name = allowed ? credentials.substring(0, colon) : "";
        if (!allowed || !accounts.prove(name, credentials.substring(colon + 1).toCharArray())) {
            return nobody();
        }
        return new Admitted(name, Optional.empty(), "Basic", NOTHING);
    }

    private static Outcome admitted(Session session, String scheme, byte[] token) {
        return new Admitted(session.user(), Optional.of(session.seal()), scheme, token);
    }

    private static Outcome nobody() {
        return new Wanted("", NOTHING);
    }

    /** Clients disagree about the charset of Basic: newer ones write UTF-8, many write Latin-1 (RFC 7617, 3). */
    private static String text(byte[] credentials) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(credentials)).toString();
        } catch (CharacterCodingException e) {
            return new String(credentials, StandardCharsets.ISO_8859_1);
        }
    }

    private static byte[] decoded(String token) {
        try {
            return Base64.getDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return NOTHING;
        }
    }
}

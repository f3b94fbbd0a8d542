package org.tenken.lab.ntlm;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tenken.lab.der.Malformed;
import org.tenken.lab.der.Primitive;
import org.tenken.lab.der.Value;

/** The negotiation around NTLM (RFC 4178): it picks NTLM and protects the list of mechanisms with a signature. */
final class Spnego {

    /** What takes the tokens inside. */
    interface Mechanism {

        Handshake.Step take(byte[] token) throws Refused;
    }

    private static final Value SPNEGO = Primitive.identifier("1.3.6.1.5.5.2");
    private static final Value NTLM = Primitive.identifier("1.3.6.1.4.1.311.2.2.10");
    private static final int INITIAL = 0x60;
    private static final int COMPLETED = 0;
    private static final int INCOMPLETE = 1;
    private static final int SIGNATURE_WANTED = 3;

    private final Mechanism mechanism;
    private byte[] offered = {};
    private boolean preferred;
    private boolean chosen;

    Spnego(Mechanism mechanism) {
        this.mechanism = mechanism;
    }

    static boolean opens(byte[] token) {
        return token.length > 0 && (token[0] & 0xff) == INITIAL;
    }

    Handshake.Step take(byte[] token) throws Refused {
        try {
            Value outer = Value.parse(token);
            return outer.tag() == INITIAL ? begin(outer) : proceed(outer);
        } catch (Malformed e) {
            throw new Refused("malformed SPNEGO: " + e.getMessage());
        }
    }

    private Handshake.Step begin(Value outer) throws Malformed, Refused {
        Value fields = outer.part(Value.context(0)).orElseThrow(() -> new Malformed("no initial token")).inner();
        Value list = fields.part(Value.context(0)).orElseThrow(() -> new Malformed("no mechanisms")).inner();
        List<Value> mechanisms = list.parts();
        boolean known = outer.parts().stream().anyMatch(part -> same(part, SPNEGO));
        if (!known || mechanisms.stream().noneMatch(offer -> same(offer, NTLM))) {
            throw new Refused("NTLM is not among the offered mechanisms");
        }
        offered = list.encode();
        preferred = same(mechanisms.get(0), NTLM);
        chosen = false;
        Optional<byte[]> inner = octets(fields, 2);
        if (!preferred || inner.isEmpty()) {
            return new Handshake.Step(reply(preferred ? INCOMPLETE : SIGNATURE_WANTED, new byte[0], new byte[0]),
                    Optional.empty());
        }
        byte[] answer = mechanism.take(inner.get()).reply();
        return new Handshake.Step(reply(INCOMPLETE, answer, new byte[0]), Optional.empty());
    }

    private Handshake.Step proceed(Value outer) throws Malformed, Refused {
        if (outer.tag() != Value.context(1) || offered.length == 0) {
            throw new Malformed("not a token that continues");
        }
        Value fields = outer.inner();
        byte[] inner = octets(fields, 2).orElseThrow(() -> new Malformed("no token inside"));
        Handshake.Step step = mechanism.take(inner);
        if (step.session().isEmpty()) {
            return new Handshake.Step(reply(INCOMPLETE, step.reply(), new byte[0]), Optional.empty());
        }
        byte[] signature = settle(step.session().get().seal(), octets(fields, 3));
        return new Handshake.Step(reply(COMPLETED, new byte[0], signature), step.session());
    }

    /** Checks the client's signature over the list and returns ours; without one, the client had to prefer NTLM. */
    private byte[] settle(Seal seal, Optional<byte[]> signature) throws Refused {
        if (signature.isEmpty()) {
            if (!preferred) {
                throw new Refused("the list of mechanisms is not signed");
            }
            return new byte[0];
        }
        seal.verify(offered, signature.get());
        byte[] own = seal.sign(offered);
        seal.rewind();
        return own;
    }

    private byte[] reply(int state, byte[] token, byte[] signature) {
        Value[] fields = {
            Value.of(Value.context(0), Primitive.enumerated(state)),
            chosen || state == COMPLETED ? null : Value.of(Value.context(1), NTLM),
            token.length == 0 ? null : Value.of(Value.context(2), Primitive.octets(token)),
            signature.length == 0 ? null : Value.of(Value.context(3), Primitive.octets(signature))};
        chosen = true;
        List<Value> present = Arrays.stream(fields).filter(field -> field != null).toList();
        return Value.of(Value.context(1), Value.of(Value.SEQUENCE, present)).encode();
    }

    private static Optional<byte[]> octets(Value fields, int number) throws Malformed {
        Optional<Value> field = fields.part(Value.context(number));
        return field.isEmpty() ? Optional.empty() : Optional.of(field.get().inner().content());
    }

    private static boolean same(Value one, Value other) {
        return one.tag() == other.tag() && Arrays.equals(one.content(), other.content());
    }
}

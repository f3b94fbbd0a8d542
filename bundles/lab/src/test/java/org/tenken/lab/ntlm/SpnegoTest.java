package org.tenken.lab.ntlm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tenken.lab.der.Primitive;
import org.tenken.lab.der.Value;

/** The negotiation with clients that would rather not speak NTLM, and with tokens that are none. */
class SpnegoTest {

    private static final Value SPNEGO = Primitive.identifier("1.3.6.1.5.5.2");
    private static final Value KERBEROS = Primitive.identifier("1.2.840.113554.1.2.2");
    private static final Value NTLM = Primitive.identifier("1.3.6.1.4.1.311.2.2.10");
    private static final byte[] SEAL_KEY = HexFormat.of().parseHex("55555555555555555555555555555555");
    private static final int FLAGS = 0xe28a8233;

    private byte[] inner = {};
    private boolean complete;
    private final Spnego spnego = new Spnego(this::step);

    @Test
    void asksForNtlmWhenAnotherMechanismComesFirst() throws Exception {
        Handshake.Step step = spnego.take(opening(KERBEROS, NTLM));
        assertThat(inner).isEmpty();
        Value reply = Value.parse(step.reply()).inner();
        assertThat(reply.part(Value.context(0)).orElseThrow().inner().content()).containsExactly(3);
        assertThat(reply.part(Value.context(1)).orElseThrow().inner()).satisfies(SpnegoTest::isNtlm);
    }

    @Test
    void insistsOnASignatureWhenAnotherMechanismCameFirst() throws Exception {
        spnego.take(opening(KERBEROS, NTLM));
        spnego.take(continuing(new byte[] {1}));
        complete = true;
        assertThatThrownBy(() -> spnego.take(continuing(new byte[] {3}))).isInstanceOf(Refused.class)
                .hasMessage("the list of mechanisms is not signed");
    }

    @Test
    void needsNoSignatureWhenNtlmCameFirst() throws Exception {
        spnego.take(opening(NTLM, KERBEROS));
        complete = true;
        assertThat(spnego.take(continuing(new byte[] {3})).session()).isPresent();
    }

    @Test
    void refusesAClientWithoutNtlm() {
        assertThatThrownBy(() -> spnego.take(opening(KERBEROS))).isInstanceOf(Refused.class)
                .hasMessage("NTLM is not among the offered mechanisms");
    }

    @Test
    void refusesWhatIsNoToken() {
        byte[] cut = opening(NTLM);
        cut[1] = (byte) 0x84;
        assertThatThrownBy(() -> spnego.take(cut)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> spnego.take(new byte[] {1, 2, 3})).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> spnego.take(continuing(new byte[] {3}))).isInstanceOf(Refused.class)
                .hasMessageContaining("not a token that continues");
    }

    private static void isNtlm(Value value) {
        assertThat(value.encode()).isEqualTo(NTLM.encode());
    }

    private Handshake.Step step(byte[] token) throws Refused {
        inner = token;
        Seal seal = Seal.accepting(SEAL_KEY, FLAGS);
        Optional<Session> session = complete ? Optional.of(new Session("a", "", seal, Optional.empty())) : Optional.empty();
        return new Handshake.Step(new byte[] {2}, session);
    }

    private static byte[] opening(Value... mechanisms) {
        Value list = Value.of(Value.context(0), Value.of(Value.SEQUENCE, mechanisms));
        Value token = Value.of(Value.context(2), Primitive.octets(new byte[] {1}));
        return Value.of(0x60, SPNEGO, Value.of(Value.context(0), Value.of(Value.SEQUENCE, list, token))).encode();
    }

    private static byte[] continuing(byte[] token) {
        Value field = Value.of(Value.context(2), Primitive.octets(token));
        return Value.of(Value.context(1), Value.of(Value.SEQUENCE, field)).encode();
    }
}

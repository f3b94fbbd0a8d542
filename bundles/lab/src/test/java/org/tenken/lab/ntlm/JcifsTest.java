package org.tenken.lab.ntlm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import jcifs.CIFSContext;
import jcifs.CIFSException;
import jcifs.config.PropertyConfiguration;
import jcifs.context.BaseContext;
import jcifs.smb.NtlmPasswordAuthenticator;
import jcifs.smb.SSPContext;
import org.junit.jupiter.api.Test;

/** The Java library jcifs-ng logs in, with NTLM bare and inside SPNEGO. */
class JcifsTest {

    private static final byte[] TEXT = "a text to sign".getBytes(StandardCharsets.UTF_8);

    @Test
    void logsInWithBareNtlm() throws Exception {
        assertAgreed(ntlm("right"));
    }

    @Test
    void logsInWithNtlmInsideSpnegoAndBothSignTheListOfMechanisms() throws Exception {
        assertAgreed(spnego("right"));
    }

    @Test
    void isRefusedWithAWrongPassword() throws Exception {
        SSPContext client = ntlm("wrong");
        assertThatThrownBy(() -> shakeHands(client, handshake())).isInstanceOf(Refused.class)
                .hasMessage("wrong password");
    }

    @Test
    void isRefusedWhenTheOpeningMessageWasChangedOnTheWay() throws Exception {
        SSPContext client = ntlm("right");
        Handshake server = handshake();
        byte[] opening = client.initSecContext(new byte[0], 0, 0);
        opening[opening.length - 1] ^= 1;
        byte[] challenge = server.take(opening).reply();
        byte[] closing = client.initSecContext(challenge, 0, challenge.length);
        assertThatThrownBy(() -> server.take(closing)).isInstanceOf(Refused.class)
                .hasMessageContaining("integrity code");
    }

    @Test
    void isRefusedWhenTheSignatureOverTheMechanismsWasChanged() throws Exception {
        SSPContext client = spnego("right");
        Handshake server = handshake();
        byte[] challenge = server.take(client.initSecContext(new byte[0], 0, 0)).reply();
        byte[] closing = client.initSecContext(challenge, 0, challenge.length);
        closing[closing.length - 1] ^= 1;
        assertThatThrownBy(() -> server.take(closing)).isInstanceOf(Refused.class).hasMessage("the signature is wrong");
    }

    private static void assertAgreed(SSPContext client) throws Exception {
        Session session = shakeHands(client, handshake());
        assertThat(client.isEstablished()).isTrue();
        assertThat(session.user()).isEqualTo("Somebody");
        client.verifyMIC(TEXT, session.seal().sign(TEXT));
        session.seal().verify(TEXT, client.calculateMIC(TEXT));
    }

    private static Session shakeHands(SSPContext client, Handshake server) throws CIFSException, Refused {
        byte[] token = client.initSecContext(new byte[0], 0, 0);
        Optional<Session> session = Optional.empty();
        while (session.isEmpty()) {
            Handshake.Step step = server.take(token);
            session = step.session();
            if (!client.isEstablished()) {
                token = client.initSecContext(step.reply(), 0, step.reply().length);
            }
        }
        return session.get();
    }

    private static SSPContext ntlm(String password) throws CIFSException {
        return client(password, true);
    }

    private static SSPContext spnego(String password) throws CIFSException {
        return client(password, false);
    }

    private static SSPContext client(String password, boolean bare) throws CIFSException {
        Properties properties = new Properties();
        properties.setProperty("jcifs.smb.client.useRawNTLM", Boolean.toString(bare));
        CIFSContext context = new BaseContext(new PropertyConfiguration(properties));
        return new NtlmPasswordAuthenticator("", "Somebody", password)
                .createContext(context, "", "lab-0001", new byte[0], true);
    }

    private static Handshake handshake() {
        NtHash hash = NtHash.of("right".toCharArray());
        return new Handshake("lab-0001", HexFormat.of().parseHex("0123456789abcdef"),
                user -> Optional.of(hash).filter(known -> user.equals("Somebody")), InstantSource.system());
    }
}

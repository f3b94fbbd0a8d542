package org.tenken.lab.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateExpiredException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenken.lab.knob.Certificate;
import org.tenken.lab.knob.Knobs;
import org.tenken.lab.knob.Policy;

/** The HTTPS port and its certificates, judged by the JDK's own client. */
class TunnelTest {

    private static final Knobs OPEN = Knobs.NONE.with(Policy.WINDOWS.open());

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void servesWhoeverTrustsTheFleet(String version) throws Exception {
        try (OneHost host = OneHost.start(OPEN); SSLSocket socket = connect(host, version)) {
            Client client = new Client(socket);
            assertThat(client.post(KnobsTest.START).status()).isEqualTo(200);
            assertThat(client.post(KnobsTest.START).status()).isEqualTo(200);
            assertThat(socket.getSession().getPeerCertificates()[0]).isEqualTo(host.server().certificate(OneHost.NAME));
        }
    }

    @Test
    void servesBodiesOfManyRecords() throws Exception {
        byte[] padding = " ".repeat(300_000).getBytes(StandardCharsets.US_ASCII);
        byte[] large = new byte[padding.length + KnobsTest.START.length];
        System.arraycopy(KnobsTest.START, 0, large, 0, KnobsTest.START.length);
        System.arraycopy(padding, 0, large, KnobsTest.START.length, padding.length);
        try (OneHost host = OneHost.start(OPEN); SSLSocket socket = connect(host, "TLSv1.3")) {
            assertThat(new Client(socket).post(large).status()).isEqualTo(200);
        }
    }

    @Test
    void showsAnExpiredCertificate() throws Exception {
        try (OneHost host = OneHost.start(OPEN.with(Certificate.EXPIRED))) {
            assertThatThrownBy(() -> connect(host, "TLSv1.3"))
                    .hasRootCauseInstanceOf(CertificateExpiredException.class);
        }
    }

    @Test
    void showsACertificateOfAnotherName() throws Exception {
        try (OneHost host = OneHost.start(OPEN.with(Certificate.WRONG_NAME))) {
            assertThatThrownBy(() -> connect(host, "TLSv1.3")).isInstanceOf(SSLHandshakeException.class)
                    .hasMessageContaining(host.address());
        }
    }

    @Test
    void showsACertificateNobodyIssued() throws Exception {
        try (OneHost host = OneHost.start(OPEN.with(Certificate.SELF_SIGNED))) {
            X509Certificate shown = host.server().certificate(OneHost.NAME);
            assertThat(shown.getIssuerX500Principal()).isEqualTo(shown.getSubjectX500Principal());
            shown.verify(shown.getPublicKey());
            assertThatThrownBy(() -> connect(host, "TLSv1.3")).isInstanceOf(SSLHandshakeException.class)
                    .hasMessageContaining("unable to find valid certification path");
        }
    }

    @Test
    void dropsWhoeverDoesNotSpeakTls() throws Exception {
        try (OneHost host = OneHost.start(OPEN);
                Client client = new Client(new Socket(host.address(), host.tlsPort()))) {
            client.send("POST /wsman HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(client.receive().status()).isZero();
        }
    }

    private static SSLSocket connect(OneHost host, String version) throws Exception {
        SSLSocket socket = (SSLSocket) trusting(host.server().authority()).getSocketFactory()
                .createSocket(InetAddress.getByName(host.address()), host.tlsPort());
        socket.setSoTimeout(10_000);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        parameters.setProtocols(new String[] {version});
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static SSLContext trusting(X509Certificate authority) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("fleet", authority);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}

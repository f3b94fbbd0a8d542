package org.tenken.itest.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecureConnectionTest {

    private static final String LAB = "--lab=2,11";

    @TempDir
    private static Path data;
    private static Tenken tenken;
    private static String address;
    private static String user;

    @BeforeAll
    static void startALab() throws Exception {
        assertThat(new Tenken(data).run("lab", "start", LAB).exit()).isZero();
        JsonTree login = JsonTree.parse(Files.readString(folder().resolve("login.json")));
        user = login.at("user").text();
        tenken = new Tenken(data).with(Map.of("SECRET", login.at("password").text()));
        address = JsonTree.parse(Files.readString(folder().resolve("fleet.json"))).at("hosts").each().findFirst()
                .orElseThrow().at("address").text();
    }

    @AfterAll
    static void stopTheLab() throws Exception {
        new Tenken(data).run("lab", "reset", LAB);
    }

    @Test
    void trustsTheNamedAuthority() throws Exception {
        assertThat(rung("--ca", authority().toString())).isEqualTo("null");
    }

    @Test
    void trustsExactlyThePinnedCertificate() throws Exception {
        String pin = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(presented().getEncoded()));

        assertThat(rung("--pin", pin)).isEqualTo("null");
        assertThat(rung("--pin", (pin.startsWith("0") ? "1" : "0") + pin.substring(1))).isEqualTo("tls");
    }

    @Test
    void trustsNobodyElse() throws Exception {
        assertThat(rung()).isEqualTo("tls");
    }

    @Test
    void saysWhenTheHostDoesNotOfferTheLoginAskedFor() throws Exception {
        Tenken.Ended ended = check("--auth", "basic");

        assertThat(ended.exit()).isEqualTo(3);
        assertThat(ended.json().at("hosts").each().findFirst().orElseThrow().at("detail").text()).contains("Basic");
    }

    private static String rung(String... trust) throws Exception {
        Tenken.Ended ended = check(Stream.concat(Stream.of("--https"), Stream.of(trust)).toArray(String[]::new));
        return ended.json().at("hosts").each().findFirst().orElseThrow().at("rung").text();
    }

    private static Tenken.Ended check(String... options) throws Exception {
        Stream<String> command = Stream.of("check", "--check", "network.vpn", "--host", address, "--user", user,
                "--password-env", "SECRET", "--format", "json");
        return tenken.run(Stream.concat(command, Stream.of(options)).toArray(String[]::new));
    }

    private static Certificate presented() throws Exception {
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        try (InputStream stream = Files.newInputStream(authority())) {
            trusted.setCertificateEntry("lab", CertificateFactory.getInstance("X.509").generateCertificate(stream));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        try (SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(address, 5986)) {
            return List.of(socket.getSession().getPeerCertificates()).get(0);
        }
    }

    private static Path authority() {
        return folder().resolve("certificate.pem");
    }

    private static Path folder() {
        return data.resolve("lab").resolve("2-11");
    }
}

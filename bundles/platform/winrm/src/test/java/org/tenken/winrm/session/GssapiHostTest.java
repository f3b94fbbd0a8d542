package org.tenken.winrm.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenken.api.read.Row;
import org.tenken.spi.Endpoint;
import org.tenken.spi.Login;
import org.tenken.spi.Session;

/** NTLM and sealing as Debian's gss-ntlmssp does them; without the package and python3-gssapi these tests fail. */
final class GssapiHostTest {

    private static final String PASSWORD = "Geheim 1";

    @TempDir
    private Path directory;

    private final WinrmTransport transport = new WinrmTransport();
    private Optional<Process> host = Optional.empty();

    private Endpoint start(boolean https, String... arguments) throws Exception {
        Path accounts = Files.writeString(directory.resolve("accounts"), "LAB:tester:" + PASSWORD + "\n");
        List<String> command = new ArrayList<>(List.of("/usr/bin/python3",
                Path.of(GssapiHostTest.class.getResource("gss_host.py").toURI()).toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder python = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        python.environment().put("NTLM_USER_FILE", accounts.toString());
        Process process = python.start();
        host = Optional.of(process);
        String port = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
                .readLine();
        return new Endpoint("gss", "127.66.0.2", Integer.parseInt(port), https,
                new Endpoint.Trust(https ? Optional.of(directory.resolve("certificate")) : Optional.empty(),
                Optional.empty()),
                Endpoint.Scheme.NTLM);
    }

    private Endpoint startTls(String... more) throws Exception {
        String certificate = directory.resolve("certificate").toString();
        String key = directory.resolve("key").toString();
        Process made = new ProcessBuilder("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt",
                "ec_paramgen_curve:P-256",
                "-nodes", "-subj", "/CN=gss", "-addext", "subjectAltName=DNS:gss", "-keyout", key, "-out", certificate)
                .redirectErrorStream(true).start();
        made.getInputStream().readAllBytes();
        assertThat(made.waitFor()).isZero();
        List<String> arguments = new ArrayList<>(List.of(certificate, key));
        arguments.addAll(List.of(more));
        return start(true, arguments.toArray(String[]::new));
    }

    @AfterEach
    void stop() {
        transport.close();
        host.ifPresent(Process::destroy);
    }

    private Session open(Endpoint endpoint, String user) throws Exception {
        return LabHost.get(transport.open(endpoint, new Login(user, PASSWORD.toCharArray()), LabHost.LIMIT));
    }

    @Test
    void keepsBothStreamsInStepOverManyMessages() throws Exception {
        Session session = open(start(false), "LAB\\tester");
        for (int i = 0; i < 100; i++) {
            String query = "SELECT Name" + i + " " + "x".repeat(i * i);
            assertThat(LabHost.get(session.query("root/cimv2", query, LabHost.LIMIT)))
                    .isEqualTo(List.of(Row.of(Map.of("Name", query, "Account", "LAB\\tester"))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LAB\\tester", "LAB\\TESTER"})
    void isKnownWhateverTheCaseOfTheName(String user) throws Exception {
        assertThat(LabHost.get(open(start(false), user).query("root/cimv2", "SELECT 1", LabHost.LIMIT))).hasSize(1);
    }

    @Test
    void isRefusedWithAWrongPassword() throws Exception {
        assertThat(LabHost.summary(LabHost.failure(transport.open(start(false),
                new Login("LAB\\tester", "falsch".toCharArray()), LabHost.LIMIT)))).isEqualTo("authentication login");
    }

    @Test
    void bindsItsLoginToTheCertificate() throws Exception {
        Session session = open(startTls(), "LAB\\tester");
        assertThat(LabHost.get(session.query("root/cimv2", "SELECT 1", LabHost.LIMIT)))
                .isEqualTo(List.of(Row.of(Map.of("Name", "SELECT 1", "Account", "LAB\\tester"))));
    }

    @Test
    void isRefusedWhereItsLoginIsBoundToAnotherCertificate() throws Exception {
        assertThat(LabHost.summary(LabHost.failure(transport.open(startTls("another"),
                new Login("LAB\\tester", PASSWORD.toCharArray()), LabHost.LIMIT)))).isEqualTo("authentication login");
    }
}

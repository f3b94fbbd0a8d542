package org.tenken.winrm.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenken.api.read.Row;
import org.tenken.spi.Endpoint;
import org.tenken.spi.Login;
import org.tenken.spi.Session;

/** NTLM and sealing as Debian's gss-ntlmssp does them; without the package and python3-gssapi these tests fail. */
final class GssapiHostTest {

    private static final String PASSWORD = "Geheim 1";

    private final WinrmTransport transport = new WinrmTransport();
    private Process host;
    private Endpoint endpoint;

    @BeforeEach
    void start() throws Exception {
        Path accounts = Files.createTempFile("accounts", ".txt");
        Files.writeString(accounts, "LAB:tester:" + PASSWORD + "\n");
        accounts.toFile().deleteOnExit();
        ProcessBuilder python = new ProcessBuilder("/usr/bin/python3",
                Path.of(GssapiHostTest.class.getResource("gss_host.py").toURI()).toString());
        python.environment().put("NTLM_USER_FILE", accounts.toString());
        python.redirectError(ProcessBuilder.Redirect.INHERIT);
        host = python.start();
        String port = new BufferedReader(new InputStreamReader(host.getInputStream(), StandardCharsets.UTF_8)).readLine();
        endpoint = new Endpoint("gss", "127.66.0.2", Integer.parseInt(port), false, Endpoint.Trust.SYSTEM, Endpoint.Scheme.NTLM);
    }

    @AfterEach
    void stop() {
        transport.close();
        host.destroy();
    }

    private Session open(String user) throws Exception {
        return LabHost.get(transport.open(endpoint, new Login(user, PASSWORD.toCharArray()), LabHost.LIMIT));
    }

    @Test
    void keepsBothStreamsInStepOverManyMessages() throws Exception {
        Session session = open("LAB\\tester");
        for (int i = 0; i < 100; i++) {
            String query = "SELECT Name" + i + " " + "x".repeat(i * i);
            assertThat(LabHost.get(session.query("root/cimv2", query, LabHost.LIMIT)))
                    .isEqualTo(List.of(Row.of(Map.of("Name", query, "Account", "LAB\\tester"))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LAB\\tester", "LAB\\TESTER"})
    void isKnownWhateverTheCaseOfTheName(String user) throws Exception {
        assertThat(LabHost.get(open(user).query("root/cimv2", "SELECT 1", LabHost.LIMIT))).hasSize(1);
    }

    @Test
    void isRefusedWithAWrongPassword() throws Exception {
        assertThat(LabHost.summary(LabHost.failure(transport.open(endpoint,
                new Login("LAB\\tester", "falsch".toCharArray()), LabHost.LIMIT)))).isEqualTo("authentication login");
    }
}

package org.tenken.lab.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.tenken.lab.knob.Knobs;
import org.tenken.lab.knob.Policy;

/** Debian's pywinrm drives command shells; without the package these tests fail. */
class PywinrmTest {

    private static final List<String> SHELL_ANSWERS = List.of(
            "0 9 b'one two\\r\\n' ",
            "9009 0 b'' 'nosuch' is not recognized as an internal or external command,",
            "3 1000000 b'01234567890123456789' Fehler: Größe");

    @Test
    void runsCommandsOverSealedNtlm() throws Exception {
        try (OneHost host = OneHost.start(Knobs.NONE)) {
            assertThat(run(host, "http", "ntlm", OneHost.PASSWORD)).isEqualTo(SHELL_ANSWERS);
        }
    }

    @Test
    void runsCommandsOverBasicWhereItIsAllowed() throws Exception {
        try (OneHost host = OneHost.start(Knobs.NONE.with(Policy.WINDOWS.open()))) {
            assertThat(run(host, "http", "basic", OneHost.PASSWORD)).isEqualTo(SHELL_ANSWERS);
        }
    }

    @Test
    void runsCommandsOverNtlmInsideTls() throws Exception {
        try (OneHost host = OneHost.start(Knobs.NONE)) {
            assertThat(run(host, "https", "ntlm", OneHost.PASSWORD)).isEqualTo(SHELL_ANSWERS);
        }
    }

    @Test
    void isRefusedWithAWrongPassword() throws Exception {
        try (OneHost host = OneHost.start(Knobs.NONE)) {
            assertThat(run(host, "http", "ntlm", "wrong")).containsExactly("refused");
        }
    }

    @Test
    void isRefusedWithBasicWhereItIsNotAllowed() throws Exception {
        try (OneHost host = OneHost.start(Knobs.NONE)) {
            assertThat(run(host, "http", "basic", OneHost.PASSWORD)).containsExactly("refused");
        }
    }

    @Test
    void getsStatus400ForASealThatDoesNotFit() throws Exception {
        try (OneHost host = OneHost.start(Knobs.NONE)) {
            assertThat(script(host, "http", OneHost.PASSWORD, "tamper.py")).containsExactly("400");
            assertThat(host.windows().deeds()).isEmpty();
        }
    }

    @Test
    void getsStatus500ForAnUnsealedRequest() throws Exception {
        try (OneHost host = OneHost.start(Knobs.NONE)) {
            assertThat(script(host, "http", OneHost.PASSWORD, "unsealed.py")).containsExactly("500");
            assertThat(host.windows().deeds()).isEmpty();
        }
    }

    private static List<String> run(OneHost host, String scheme, String transport, String password) throws Exception {
        return script(host, scheme, password, "shell.py", transport);
    }

    private static List<String> script(OneHost host, String scheme, String password, String script, String... more)
            throws Exception {
        int port = scheme.equals("https") ? host.tlsPort() : host.port();
        String url = scheme + "://" + host.address() + ":" + port + "/wsman";
        Path authority = Files.createTempFile("authority", ".pem");
        Files.writeString(authority, Pem.of(host.server().authority()));
        List<String> line = new ArrayList<>(List.of("/usr/bin/python3", "-W", "ignore", resource(script), url,
                OneHost.USER));
        line.addAll(List.of(more));
        ProcessBuilder python = new ProcessBuilder(line);
        // NTLM needs MD4, which OpenSSL 3 keeps among its legacy algorithms.
        python.environment().put("OPENSSL_CONF", resource("legacy.cnf"));
        python.environment().put("PYTHONIOENCODING", "UTF-8");
        python.environment().put("REQUESTS_CA_BUNDLE", authority.toString());
        python.environment().put("NO_PROXY", host.address());
        python.redirectErrorStream(true);
        Process process = python.start();
        process.getOutputStream().write(password.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        Files.delete(authority);
        return output.lines().toList();
    }

    private static String resource(String name) throws URISyntaxException {
        return Path.of(PywinrmTest.class.getResource(name).toURI()).toString();
    }
}

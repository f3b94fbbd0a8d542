package org.tenken.lab.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenken.lab.knob.Knobs;
import org.tenken.lab.knob.Policy;

/** Debian's pywinrm drives command shells; without the package these tests fail. */
class PywinrmTest {

    private static final List<String> SHELL_ANSWERS = List.of(
            "0 9 b'one two\\r\\n' ",
            "9009 0 b'' 'nosuch' is not recognized as an internal or external command,",
            "3 1000000 b'01234567890123456789' Fehler: Größe");

    @TempDir
    private Path directory;

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

    private List<String> run(OneHost host, String scheme, String transport, String password) throws Exception {
        return script(host, scheme, password, "shell.py", transport);
    }

    private List<String> script(OneHost host, String scheme, String password, String script, String... more)
            throws Exception {
        int port = scheme.equals("https") ? host.tlsPort() : host.port();
        String url = scheme + "://" + host.address() + ":" + port + "/wsman";
        Path authority = directory.resolve("authority.pem");
        Files.writeString(authority, Pem.of(host.server().authority()));
        List<String> command = new ArrayList<>(List.of("/usr/bin/python3", "-W", "ignore", Program.resource(script), url,
                OneHost.USER));
        command.addAll(List.of(more));
        // NTLM needs MD4, which OpenSSL 3 keeps among its legacy algorithms.
        Map<String, String> environment = Map.of("OPENSSL_CONF", Program.resource("legacy.cnf"),
                "PYTHONIOENCODING", "UTF-8", "REQUESTS_CA_BUNDLE", authority.toString());
        return new Program(command, environment, directory).run(password).lines().toList();
    }
}

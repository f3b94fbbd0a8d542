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

/** curl asks a host who it is, with every way to log in that it knows; without curl these tests fail. */
class CurlTest {

    private static final Knobs UNSEALED = Knobs.NONE.with(new Policy(false, true, true, 10));

    @TempDir
    private Path directory;

    @Test
    void logsInUnderTheSchemeNtlm() throws Exception {
        try (OneHost host = OneHost.start(UNSEALED)) {
            assertThat(curl(host, "--ntlm", "--user", OneHost.PLAIN)).contains(Identify.KNOWN);
            assertThat(curl(host, "--ntlm", "--user", OneHost.PLAIN + "x")).contains("HTTP/1.1 401")
                    .doesNotContain(Identify.KNOWN);
        }
    }

    @Test
    void logsInWithSpnegoThroughGssNtlmssp() throws Exception {
        try (OneHost host = OneHost.start(UNSEALED)) {
            assertThat(curl(host, "--negotiate", "--user", ":")).contains(Identify.KNOWN)
                    .containsPattern("HTTP/1.1 200 \\s+(?s:.*)WWW-Authenticate: Negotiate o");
        }
    }

    @Test
    void identifiesAHostWithoutALogin() throws Exception {
        try (OneHost host = OneHost.start(Knobs.NONE)) {
            assertThat(curl(host, "--header", "WSMANIDENTIFY: unauthenticated")).contains(Identify.ANYBODY);
            assertThat(curl(host)).contains("HTTP/1.1 401").doesNotContain(Identify.ANYBODY);
        }
    }

    @Test
    void waitsForASignBeforeItSendsItsBody() throws Exception {
        try (OneHost host = OneHost.start(Knobs.NONE)) {
            assertThat(curl(host, "--header", "WSMANIDENTIFY: unauthenticated", "--header", "Expect: 100-continue"))
                    .contains("HTTP/1.1 100 Continue", Identify.ANYBODY);
        }
    }

    @Test
    void sendsItsBodyInChunks() throws Exception {
        try (OneHost host = OneHost.start(Knobs.NONE)) {
            assertThat(curl(host, "--header", "WSMANIDENTIFY: unauthenticated", "--header", "Transfer-Encoding: chunked"))
                    .contains(Identify.ANYBODY);
        }
    }

    private String curl(OneHost host, String... options) throws Exception {
        Path accounts = directory.resolve("accounts");
        Files.writeString(accounts, "LAB:" + OneHost.USER + ":" + OneHost.PASSWORD + "\n");
        Path body = directory.resolve("identify.xml");
        Files.writeString(body, Identify.ENVELOPE);
        List<String> command = new ArrayList<>(List.of("curl", "--silent", "--include", "--data", "@" + body,
                "--header", "Content-Type: application/soap+xml"));
        command.addAll(List.of(options));
        command.add("http://" + host.address() + ":" + host.port() + "/wsman");
        return new Program(command, Map.of("NTLM_USER_FILE", accounts.toString()), directory).run("");
    }
}

package org.tenken.lab.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenken.lab.knob.Knobs;
import org.tenken.lab.knob.Policy;

/** MIT Kerberos' negotiation with gss-ntlmssp logs in and seals; without Debian's python3-gssapi these tests fail. */
class GssNtlmsspTest {

    @TempDir
    private Path directory;

    @Test
    void sealsAfterALoginInsideSpnego() throws Exception {
        try (OneHost host = OneHost.start(Knobs.NONE.with(Policy.WINDOWS.withoutTab()))) {
            List<String> lines = identify(host, OneHost.PASSWORD);
            assertThat(lines).hasSize(3);
            assertThat(lines.get(0)).isEqualTo("200 True");
            assertThat(lines.subList(1, 3)).allMatch(line -> line.startsWith("200 ") && line.contains(Identify.KNOWN));
        }
    }

    @Test
    void isRefusedWithAWrongPassword() throws Exception {
        try (OneHost host = OneHost.start(Knobs.NONE)) {
            assertThat(String.join("\n", identify(host, "wrong"))).contains("401").doesNotContain(Identify.KNOWN);
        }
    }

    private List<String> identify(OneHost host, String password) throws Exception {
        Path accounts = directory.resolve("accounts");
        Files.writeString(accounts, "LAB:" + OneHost.USER + ":" + password + "\n");
        Path envelope = directory.resolve("identify.xml");
        Files.writeString(envelope, Identify.ENVELOPE);
        List<String> command = List.of("/usr/bin/python3", Program.resource("spnego.py"), host.address(),
                Integer.toString(host.port()), envelope.toString());
        return new Program(command, Map.of("NTLM_USER_FILE", accounts.toString()), directory).run("").lines().toList();
    }
}

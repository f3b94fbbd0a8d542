package org.tenken.lab.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudsoft.winrm4j.client.WinRmClientContext;
import io.cloudsoft.winrm4j.winrm.WinRmTool;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.http.client.config.AuthSchemes;
import org.junit.jupiter.api.Test;
import org.tenken.lab.knob.Knobs;
import org.tenken.lab.knob.Policy;

/** The Java client winrm4j drives command shells. */
class Winrm4jTest {

    /** Its log, which would fill the build's with what these tests expect. */
    private final Logger log = Logger.getLogger("org.apache.cxf");

    Winrm4jTest() {
        log.setLevel(Level.OFF);
    }

    @Test
    void runsACommandOverSealedNtlm() throws IOException {
        try (OneHost host = OneHost.start(Knobs.NONE)) {
            assertThat(run(host, AuthSchemes.NTLM, OneHost.PASSWORD)).isEqualTo("one\r\n");
            assertThat(host.logged()).anyMatch(line -> line.contains("\"command\":\"echo one\""));
        }
    }

    @Test
    void readsSealedPartsWithoutTabsToo() throws IOException {
        try (OneHost host = OneHost.start(Knobs.NONE.with(Policy.WINDOWS.withoutTab()))) {
            assertThat(run(host, AuthSchemes.NTLM, OneHost.PASSWORD)).isEqualTo("one\r\n");
        }
    }

    @Test
    void runsACommandOverBasicWhereItIsAllowed() throws IOException {
        try (OneHost host = OneHost.start(Knobs.NONE.with(Policy.WINDOWS.open()))) {
            assertThat(run(host, AuthSchemes.BASIC, OneHost.PASSWORD)).isEqualTo("one\r\n");
        }
    }

    @Test
    void isRefusedWithAWrongPassword() throws IOException {
        try (OneHost host = OneHost.start(Knobs.NONE.with(Policy.WINDOWS.open()))) {
            assertThatThrownBy(() -> run(host, AuthSchemes.BASIC, "wrong")).hasStackTraceContaining("401");
            assertThat(host.windows().deeds()).isEmpty();
        }
    }

    private static String run(OneHost host, String scheme, String password) {
        WinRmClientContext context = WinRmClientContext.newInstance();
        try {
            return WinRmTool.Builder.builder(host.address(), OneHost.USER, password).port(host.port()).useHttps(false)
                    .authenticationScheme(scheme).context(context).build().executeCommand("echo one").getStdOut();
        } finally {
            context.shutdown();
        }
    }
}

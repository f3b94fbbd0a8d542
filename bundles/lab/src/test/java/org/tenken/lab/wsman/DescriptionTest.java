package org.tenken.lab.wsman;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the log learns about requests, and what it never learns. */
class DescriptionTest {

    private static final String KEY = "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE";

    @Test
    void namesAQuery() {
        assertThat(Received.of(Envelopes.query("SELECT Name FROM Win32_Service", "")).details())
                .isEqualTo(Map.of("resource", Envelopes.WMI + "*", "wql", "SELECT Name FROM Win32_Service"));
    }

    @Test
    void namesAMethodAndItsArguments() {
        assertThat(details("StartService", "Timeout", "5")).isEqualTo(Map.of("resource", Envelopes.WMI
                + "Win32_Service",
                "selectors", "Name=W32Time", "method", "StartService", "arguments", "Timeout=5"));
    }

    @Test
    void masksPasswordsAndProductKeys() {
        assertThat(details("Change", "StartPassword", "hunter2")).containsEntry("arguments", "StartPassword=(masked)");
        assertThat(details("InstallProductKey", "ProductKey", KEY)).containsEntry("arguments", "ProductKey=(masked)");
        assertThat(details("SetStringValue", "sValue", "the key is " + KEY))
                .containsEntry("arguments", "sValue=the key is (masked)");
    }

    @Test
    void masksSecretsInCommandLines() {
        assertThat(Mask.text("slmgr /ipk " + KEY)).isEqualTo("slmgr /ipk (masked)");
        assertThat(Mask.text("tool --password=hunter2 -x")).isEqualTo("tool --password=(masked) -x");
        assertThat(Mask.text("tool -Password 'hunter 2' -x")).isEqualTo("tool -Password (masked) -x");
        assertThat(Mask.text("w32tm /resync /rediscover")).isEqualTo("w32tm /resync /rediscover");
    }

    @Test
    void readsAnEncodedScriptBeforeItMasks() {
        String encoded = Base64.getEncoder().encodeToString(("slmgr /ipk " + KEY).getBytes(StandardCharsets.UTF_16LE));
        assertThat(Mask.text("powershell -encodedcommand " + encoded))
                .isEqualTo("powershell -encodedcommand {slmgr /ipk (masked)}");
    }

    private static Map<String, String> details(String method, String argument, String value) {
        return Received.of(Envelopes.invoke("Win32_Service", Envelopes.selector("Name", "W32Time"), method,
                "<" + method + "_INPUT><" + argument + ">" + value + "</" + argument + "></" + method + "_INPUT>"))
                .details();
    }
}

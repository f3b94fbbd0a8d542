package org.tenken.lab.windows.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WinHttpProxyTest {

    private static Optional<WinHttpProxy> decode(String hex) {
        return WinHttpProxy.decode(HexFormat.of().parseHex(hex));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2800000000000000010000000000000000000000", "1800000000000000010000000000000000000000"})
    void readsDirectAccessOfEitherVersion(String hex) {
        assertThat(decode(hex)).contains(WinHttpProxy.direct());
    }

    @Test
    void readsAProxyWithItsBypassList() {
        assertThat(decode("28000000000000000300000004000000613A3432040000002A2E3432"))
                .contains(new WinHttpProxy("a:42", "*.42"));
    }

    @Test
    void writesWhatItReads() {
        assertThat(HexFormat.of().withUpperCase().formatHex(new WinHttpProxy("a:42", "*.42").encode()))
                .isEqualTo("28000000000000000300000004000000613A3432040000002A2E3432");
        assertThat(HexFormat.of().formatHex(WinHttpProxy.direct().encode()))
                .isEqualTo("2800000000000000010000000000000000000000");
    }

    @Test
    void keepsListsLongerThanAByteCanCount() {
        WinHttpProxy proxy = new WinHttpProxy("proxy:8080", "*.example.com;".repeat(100));

        assertThat(WinHttpProxy.decode(proxy.encode())).contains(proxy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "28000000", "2800000000000000030000000000000000000000",
            "280000000000000003000000ff00000070726f7879",
        "280000000000000003000000ffffffff00000000"})
    void findsNoProxyInABrokenBlob(String hex) {
        assertThat(decode(hex)).isEmpty();
    }
}

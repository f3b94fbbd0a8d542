package org.tenken.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenken.api.read.Bytes;

class WinHttpProxyTest {

    @ParameterizedTest
    @ValueSource(strings = {"2800000000000000010000000000000000000000", "1800000000000000010000000000000000000000"})
    void readsDirectOfEveryVersion(String hex) {
        assertThat(WinHttpProxy.decode(new Bytes(hex))).isEqualTo(WinHttpProxy.DIRECT);
    }

    @Test
    void readsAProxyAndItsBypassList() {
        assertThat(WinHttpProxy.decode(new Bytes("28000000000000000300000004000000613a3432040000002a2e3432")))
                .isEqualTo(new WinHttpProxy(true, "a:42", "*.42", false));
    }

    @Test
    void readsAListLongerThanOneByteCounts() {
        WinHttpProxy proxy = new WinHttpProxy(true, "proxy:8080", "host.example;".repeat(40), false);

        assertThat(WinHttpProxy.decode(proxy.encode())).isEqualTo(proxy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "28", "2800000000000000030000000000000000000000", "280000000000000003000000ffffffff",
            "28000000000000000300000004000000613a34", "28000000000000000300000004000000613a3432ffffff7f"})
    void takesWhatPromisesMoreThanItHoldsForDamaged(String hex) {
        assertThat(WinHttpProxy.decode(new Bytes(hex)).damaged()).isTrue();
    }

    @Test
    void writesWhatWindowsWrites() {
        assertThat(new WinHttpProxy(true, "a:42", "*.42", false).encode())
                .isEqualTo(new Bytes("28000000000000000300000004000000613a3432040000002a2e3432"));
        assertThat(WinHttpProxy.DIRECT.encode()).isEqualTo(new Bytes("2800000000000000010000000000000000000000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example:8080", "proxy", "http=a:1;https=b:2", "http://proxy:3128/"})
    void takesTheFormsWindowsTakes(String list) {
        assertThat(ProxyList.parse(list).wellFormed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "proxy:99999", "proxy:port", "http:=proxy", "a b=c", "http=proxy=1", "proxy::8080"})
    void refusesWhatWindowsRefuses(String list) {
        assertThat(ProxyList.parse(list).wellFormed()).isFalse();
    }
}

package org.tenken.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tenken.api.fix.Cell;
import org.tenken.api.fix.Plan;
import org.tenken.api.fix.Step;
import org.tenken.api.fix.Value;
import org.tenken.api.read.InputKind;
import org.tenken.testkit.ScriptedHost;

class NetworkFixesTest {

    @Test
    void importsTheUsersProxyIntoBothViewsWhileTheServiceRests() {
        Plan plan = NetworkChecksTest.user(new ScriptedHost(), "proxy:8080").plan(new ProxyImport());

        Value value = new Value.Binary(new WinHttpProxy(true, "proxy:8080", "", false).encode());
        assertThat(plan).isEqualTo(Plan.of(
                Step.stop("wuauserv"),
                Step.registry(WinHttpProxy.KEY, "WinHttpSettings", value),
                Step.registry(WinHttpProxy.KEY_32, "WinHttpSettings", value),
                new Step.PutBack(new Cell.ServiceState("wuauserv"))));
    }

    @Test
    void refusesToImportWhereThereIsNothingToImport() {
        assertThat(new ScriptedHost().plan(new ProxyImport())).isEqualTo(Plan.refused("network.proxy-import.none"));
        assertThat(NetworkChecksTest.user(new ScriptedHost(), "a b=").plan(new ProxyImport()))
                .isEqualTo(Plan.refused("network.proxy-import.malformed"));
    }

    @Test
    void refusesAMalformedProxyGivenByHand() {
        assertThat(new ScriptedHost().input("proxy", InputKind.HOST_PORT, "x=y=z").plan(new ProxySet()))
                .isEqualTo(Plan.refused("network.proxy-set.malformed"));
    }

    @Test
    void switchesOnOnlyWhatIsOff() {
        ScriptedHost old = new ScriptedHost().instance("Win32_OperatingSystem", "BuildNumber", "7601")
                .registry(TransportSecurity.WINHTTP, "DefaultSecureProtocols", 0xA0L);

        assertThat(old.plan(new TlsEnable())).isEqualTo(new Plan.Steps(List.of(Step.registry(TransportSecurity.WINHTTP,
                "DefaultSecureProtocols", Value.of(0x8A0L)))));
    }
}

package org.tenken.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tenken.testkit.ModuleTexts;

class NetworkTextsTest {

    private static final List<String> USED = List.of(
            "network.address",
            "network.address.adapter",
            "network.address.no-gateway",
            "network.address.no-name-servers",
            "network.address.none",
            "network.address.right",
            "network.address.self-given",
            "network.firewall",
            "network.firewall.on",
            "network.firewall.profile-off",
            "network.firewall.profile-on",
            "network.firewall.service-off",
            "network.hosts-clean",
            "network.hosts-clean.how",
            "network.hosts-file",
            "network.hosts-file.clean",
            "network.hosts-file.pinned",
            "network.proxy",
            "network.proxy-clear",
            "network.proxy-import",
            "network.proxy-import.malformed",
            "network.proxy-import.none",
            "network.proxy-import.several",
            "network.proxy-set",
            "network.proxy-set.malformed",
            "network.proxy.damaged",
            "network.proxy.differs",
            "network.proxy.direct",
            "network.proxy.malformed",
            "network.proxy.set",
            "network.reach",
            "network.reach.nobody",
            "network.reach.open",
            "network.reach.proxy-open",
            "network.reach.proxy-refused",
            "network.reach.proxy-timeout",
            "network.reach.proxy-unresolved",
            "network.reach.refused",
            "network.reach.timeout",
            "network.reach.unresolved",
            "network.tls",
            "network.tls-enable",
            "network.tls.not-for-winhttp",
            "network.tls.on",
            "network.tls.switched-off",
            "network.vpn",
            "network.vpn.none",
            "network.vpn.up");

    @Test
    void saysEverythingInEnglishAndJapanese() {
        assertThat(ModuleTexts.of(ProxyCheck.class).complaints(USED)).isEmpty();
    }
}

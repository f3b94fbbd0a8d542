package org.tenken.network;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tenken.api.check.Check;
import org.tenken.api.check.Finding;
import org.tenken.api.check.Profile;
import org.tenken.api.facts.Setting;
import org.tenken.api.probe.Probe;

/**
 * Compares the machine's proxy with its users': where they differ, the browser works and Windows Update fails.
 *
 * <p>The setting {@code network.proxy.situation} (always-behind-proxy, direct or mobile) says what is expected of the host
 * and goes into the evidence, since the advice depends on it.
 */
@Component(service = Check.class)
@Check.Info(id = "network.proxy", area = "network", title = "%network.proxy",
        profiles = {Profile.UPDATE, Profile.UPGRADE, Profile.ACTIVATION})
public final class ProxyCheck implements Check<ProxyCheck.Facts> {

    /** The machine's proxy, its users' proxies, and what is expected. */
    public record Facts(WinHttpProxy machine, List<UserProxy> users, String situation) {}

    @Override
    public Probe<Facts> probe() {
        return Probe.all(WinHttpProxy.probe(), UserProxy.probe(), Setting.of("network.proxy.situation", "unknown"),
                Facts::new);
    }

    @Override
    public Finding check(Facts facts) {
        Optional<UserProxy> different = facts.users().stream().filter(UserProxy::manual)
                .filter(user -> !user.proxy().equalsIgnoreCase(facts.machine().proxy())).findFirst();
        return verdict(facts, different.isPresent())
                .with("machine", facts.machine().manual() ? facts.machine().proxy() : "direct")
                .with("bypass", facts.machine().bypass())
                .with("user", different.or(() -> facts.users().stream().filter(UserProxy::manual).findFirst())
                        .map(UserProxy::proxy))
                .with("script", facts.users().stream().map(UserProxy::script).filter(url -> !url.isBlank()).findFirst())
                .with("situation", facts.situation());
    }

    private static Finding verdict(Facts facts, boolean different) {
        if (facts.machine().damaged()) {
            return Finding.fail("network.proxy.damaged");
        }
        if (facts.machine().manual() && !ProxyList.parse(facts.machine().proxy()).wellFormed()) {
            return Finding.fail("network.proxy.malformed");
        }
        if (different) {
            return Finding.warn("network.proxy.differs");
        }
        return Finding.ok(facts.machine().manual() ? "network.proxy.set" : "network.proxy.direct");
    }
}

package org.tenken.network;

import org.osgi.service.component.annotations.Component;
import org.tenken.api.check.Check;
import org.tenken.api.check.Finding;
import org.tenken.api.check.Profile;
import org.tenken.api.probe.Probe;

/** Finds hosts that cannot speak TLS 1.2, which the update and activation servers ask for. */
@Component(service = Check.class)
@Check.Info(id = "network.tls", area = "network", title = "%network.tls",
        profiles = {Profile.UPDATE, Profile.UPGRADE, Profile.ACTIVATION})
public final class TlsCheck implements Check<TransportSecurity> {

    @Override
    public Probe<TransportSecurity> probe() {
        return TransportSecurity.probe();
    }

    @Override
    public Finding check(TransportSecurity security) {
        return verdict(security)
                .with("switched-off", security.switchedOff())
                .with("winhttp-protocols", security.protocols());
    }

    private static Finding verdict(TransportSecurity security) {
        if (security.switchedOff()) {
            return Finding.fail("network.tls.switched-off");
        }
        return security.bitMissing() ? Finding.fail("network.tls.not-for-winhttp") : Finding.ok("network.tls.on");
    }
}

package org.tenken.network;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.tenken.api.fix.Fix;
import org.tenken.api.fix.Plan;
import org.tenken.api.fix.Step;
import org.tenken.api.fix.Value;
import org.tenken.api.probe.Probe;

/** Lets a host's programs speak TLS 1.2; running programs notice when they start again. */
@Component(service = Fix.class)
@Fix.Info(id = "network.tls-enable", area = "network", title = "%network.tls-enable", repairs = "network.tls")
public final class TlsEnable implements Fix<TransportSecurity> {

    @Override
    public Probe<TransportSecurity> probe() {
        return TransportSecurity.probe();
    }

    @Override
    public Plan plan(TransportSecurity security) {
        List<Step> steps = new ArrayList<>();
        if (security.switchedOff()) {
            steps.add(Step.registry(TransportSecurity.CLIENT, "Enabled", Value.of(1)));
            steps.add(Step.registry(TransportSecurity.CLIENT, "DisabledByDefault", Value.of(0)));
        }
        if (security.bitMissing()) {
            long protocols = security.protocols().orElse(0L) | TransportSecurity.TLS_1_2;
            steps.add(Step.registry(TransportSecurity.WINHTTP, "DefaultSecureProtocols", Value.of(protocols)));
        }
        return new Plan.Steps(steps);
    }
}

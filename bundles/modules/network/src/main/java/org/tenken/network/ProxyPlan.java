package org.tenken.network;

import java.util.List;
import org.tenken.api.fix.Plan;
import org.tenken.api.fix.Step;
import org.tenken.api.fix.Value;

/** The plan that gives a machine another proxy and lets Windows Update notice, without a restart. */
final class ProxyPlan {

    private ProxyPlan() {}

    /** Returns a plan that writes both views of the setting; undo writes the very bytes back that were there. */
    static Plan of(WinHttpProxy proxy) {
        Value value = new Value.Binary(proxy.encode());
        return Plan.whileStopped(List.of("wuauserv"),
                Step.registry(WinHttpProxy.KEY, WinHttpProxy.NAME, value),
                Step.registry(WinHttpProxy.KEY_32, WinHttpProxy.NAME, value));
    }
}

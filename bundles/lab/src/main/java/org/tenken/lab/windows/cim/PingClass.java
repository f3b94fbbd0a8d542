package org.tenken.lab.windows.cim;

import java.util.List;
import org.tenken.lab.target.ProviderFault;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.network.Network;
import org.tenken.lab.wql.Query;

/** {@code Win32_PingStatus}: pings from the host; it has rows only for the addresses that the query names. */
final class PingClass {

    private static final int NAME_UNKNOWN = 11001;
    private static final int TIMED_OUT = 11010;
    private static final int ANSWER_MILLISECONDS = 12;

    private PingClass() {}

    private record Subject(Machine machine, String address, List<String> resolved) {

        boolean answers() {
            return !resolved.isEmpty() && machine.network().echoes(address);
        }
    }

    static CimClass<?> of() {
        return CimClass.<Subject>named("Win32_PingStatus", PingClass::subjects)
                .key("Address", Subject::address)
                .key("BufferSize", ping -> 32).key("NoFragmentation", ping -> false)
                .key("RecordRoute", ping -> 0).key("ResolveAddressNames", ping -> false)
                .key("SourceRoute", ping -> "").key("SourceRouteType", ping -> 0)
                .key("Timeout", ping -> 1000).key("TimestampRoute", ping -> 0)
                .key("TimeToLive", ping -> 128).key("TypeofService", ping -> 0)
                .with("PrimaryAddressResolutionStatus", ping -> ping.resolved().isEmpty() ? NAME_UNKNOWN : 0)
                .with("ProtocolAddress", ping -> ping.resolved().isEmpty() ? "" : ping.resolved().get(0))
                .with("StatusCode", ping -> ping.resolved().isEmpty() ? null : ping.answers() ? 0 : TIMED_OUT)
                .with("ResponseTime", PingClass::responseTime)
                .with("ResponseTimeToLive", ping -> ping.answers() ? 57 : null)
                .with("ReplySize", ping -> ping.answers() ? 32 : null)
                .with("ReplyInconsistency", ping -> ping.resolved().isEmpty() ? null : false)
                .with("ProtocolAddressResolved", ping -> "")
                .nil("RouteRecord", "RouteRecordResolved", "SourceRouteResolved", "TimestampRecord",
                        "TimestampRecordAddress", "TimestampRecordAddressResolved")
                .build();
    }

    private static Object responseTime(Subject ping) {
        if (ping.resolved().isEmpty()) {
            return null;
        }
        return ping.answers() ? ANSWER_MILLISECONDS : 0;
    }

    private static List<Subject> subjects(Machine machine, Query query) throws ProviderFault {
        List<String> addresses = query.condition().constants("Address");
        if (addresses.isEmpty()) {
            throw Wbem.NOT_SUPPORTED.fault();
        }
        Network network = machine.network();
        return addresses.stream().map(address -> new Subject(machine, address, network.resolve(address))).toList();
    }
}

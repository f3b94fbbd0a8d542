package org.tenken.lab.fleet;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.clock.TimeService;
import org.tenken.lab.windows.registry.Value;
import org.tenken.lab.windows.service.RunState;
import org.tenken.lab.windows.service.ServiceDefinition;
import org.tenken.lab.windows.service.Services;
import org.tenken.lab.windows.service.StartMode;
import org.tenken.lab.windows.service.Startup;

/** What looks like a fault and is none; a console that reports one of these raises a false alarm. */
final class Decoys {

    private static final Duration NEAR_LIMIT = Duration.ofSeconds(290);
    private static final String POLICY = "HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate";
    private static final String PROTOCOLS =
            "HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\";

    private Decoys() {}

    static List<Fault> all() {
        return List.of(
                Fault.of("clock.near-limit", Decoys::nearLimit, "time.clock"),
                Fault.of("service.idle", Decoys::idle, "services.required"),
                Fault.of("service.third-party", Decoys::thirdParty),
                Fault.of("time.own-peer", Decoys::ownPeer, "time.source", "time.clock").where(Blueprint::inDomain),
                Fault.of("proxy.equal", Decoys::equalProxies, "network.proxy", "network.reach", "network.hosts-file",
                "network.address")
                        .where(host -> host.internet() && host.hasUser()),
                Fault.of("proxy.left-over", Decoys::leftOver, "network.proxy")
                        .where(host -> host.internet() && host.hasUser()),
                Fault.of("policy.inert", Decoys::inertPolicy),
                Fault.of("adapter.unplugged", Decoys::unplugged, "network.address"),
                Fault.of("adapter.virtual", Decoys::virtual, "network.address", "network.vpn"),
                Fault.of("vpn.idle", Decoys::idleTunnel, "network.vpn"),
                Fault.of("tls.old-off", Decoys::oldTlsOff, "network.tls"),
                Fault.of("hosts-file.other", Decoys::otherNames, "network.hosts-file"));
    }

    private static void nearLimit(Draft draft) {
        Duration offset = draft.draws().chance(50) ? NEAR_LIMIT : NEAR_LIMIT.negated();
        draft.clockAhead(offset);
        draft.decoy("clock.near-limit", Map.of("offsetSeconds", offset.toSeconds()));
    }

    private static void idle(Draft draft) {
        String name = draft.draws().pick(List.of("wuauserv", "BITS", "TrustedInstaller"));
        draft.edit(machine -> {
            Startup.write(machine.registry(), name, StartMode.MANUAL);
            Startup.writeDelayed(machine.registry(), name, false);
            machine.services().put(name, RunState.STOPPED);
        });
        draft.decoy("service.idle", Map.of("service", name, "startMode", "Manual", "state", "Stopped"));
    }

    private static void thirdParty(Draft draft) {
        String name = draft.draws().pick(List.of("ContosoUpdater", "FabrikamBackup", "NorthwindAgent"));
        draft.edit(machine -> {
            ServiceDefinition service = new ServiceDefinition(name, name + " Service", 'x', false, false, false,
                    "LocalSystem", "C:\\Program Files\\" + name + "\\service.exe", List.of());
            Startup.define(machine.registry(), service);
            machine.services().add(service);
        });
        draft.decoy("service.third-party", Map.of("service", name, "startMode", "Disabled"));
    }

    private static void ownPeer(Draft draft) {
        String parameters = Services.key(TimeService.NAME) + "\\Parameters";
        draft.edit(machine -> {
            machine.registry().set(parameters, "Type", Value.text("NTP"));
            machine.registry().set(parameters, "NtpServer", Value.text(Site.TIME_SERVER + ",0x8"));
        });
        draft.decoy("time.own-peer", Map.of("type", "NTP", "ntpServer", Site.TIME_SERVER));
    }

    private static void equalProxies(Draft draft) {
        draft.edit(machine -> {
            Proxies.machine(machine, Site.PROXY, Site.BYPASS);
            UserProxy.manual(Site.PROXY, Site.BYPASS).write(machine);
        });
        draft.decoy("proxy.equal", Map.of("proxy", Site.PROXY));
    }

    private static void leftOver(Draft draft) {
        draft.edit(machine -> new UserProxy(false, Site.OLD_PROXY, "", "").write(machine));
        draft.decoy("proxy.left-over", Map.of("ProxyEnable", 0, "ProxyServer", Site.OLD_PROXY));
    }

    private static void inertPolicy(Draft draft) {
        draft.edit(machine -> machine.registry().set(POLICY, "WUServer", Value.text("http://wsus.lab.test:8530")));
        draft.decoy("policy.inert", Map.of("WUServer", "http://wsus.lab.test:8530"));
    }

    private static void unplugged(Draft draft) {
        draft.adapters().add(Adapters.card(draft, 7, List.of()));
        draft.decoy("adapter.unplugged", Map.of("status", 7));
    }

    private static void virtual(Draft draft) {
        draft.adapters().add(Adapters.software(draft, "vEthernet (Default Switch)", "Hyper-V Virtual Ethernet Adapter",
                "VMSNPXYMP", "ROOT\\VMS_MP\\0000", 6, 2, List.of("172.20.16.1")));
        draft.decoy("adapter.virtual", Map.of("address", "172.20.16.1"));
    }

    private static void idleTunnel(Draft draft) {
        draft.adapters().add(Adapters.software(draft, "Corp VPN",
                "Cisco AnyConnect Secure Mobility Client Virtual Miniport Adapter",
                "vpnva", "ROOT\\NET\\0000", 6, 0, List.of()));
        draft.decoy("vpn.idle", Map.of("status", 0));
    }

    private static void oldTlsOff(Draft draft) {
        draft.edit(machine -> {
            off(machine, "TLS 1.0\\Client");
            machine.registry().set(PROTOCOLS + "TLS 1.2\\Client", "Enabled", Value.number(0xFFFFFFFFL));
            machine.registry().set(PROTOCOLS + "TLS 1.2\\Client", "DisabledByDefault", Value.number(0));
        });
        draft.decoy("tls.old-off", Map.of("protocol", "TLS 1.0"));
    }

    private static void off(Machine machine, String protocol) {
        machine.registry().set(PROTOCOLS + protocol, "Enabled", Value.number(0));
        machine.registry().set(PROTOCOLS + protocol, "DisabledByDefault", Value.number(1));
    }

    private static void otherNames(Draft draft) {
        draft.edit(machine -> {
            TransportFaults.append(machine, draft.site().subnet().server(20) + "\tintranet.lab.test intranet");
            TransportFaults.append(machine, "0.0.0.0\tads.example.com");
            TransportFaults.append(machine, "# 127.0.0.1\twindowsupdate.microsoft.com");
        });
        draft.decoy("hosts-file.other", Map.of("names", List.of("intranet.lab.test", "ads.example.com")));
    }
}

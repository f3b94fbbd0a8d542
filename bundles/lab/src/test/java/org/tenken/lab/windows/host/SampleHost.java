package org.tenken.lab.windows.host;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tenken.lab.command.CommandShell;
import org.tenken.lab.target.Instance;
import org.tenken.lab.target.ProviderFault;
import org.tenken.lab.target.Target.Output;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.cim.Repository;
import org.tenken.lab.windows.clock.HostClock;
import org.tenken.lab.windows.identity.Identity;
import org.tenken.lab.windows.identity.Language;
import org.tenken.lab.windows.identity.OperatingSystem;
import org.tenken.lab.windows.identity.Role;
import org.tenken.lab.windows.network.Adapter;
import org.tenken.lab.windows.network.Outside;
import org.tenken.lab.windows.service.ServiceCatalogue;
import org.tenken.lab.windows.system.Disk;
import org.tenken.lab.windows.template.Template;

/** A host for tests, with real time that stands still until it is moved. */
public final class SampleHost {

    /** The real time at the start. */
    public static final Instant START = Instant.parse("2026-11-21T00:15:00Z");

    private static final String CIMV2 = "root/cimv2";

    private Instant now = START;
    private final Machine machine;
    private final WindowsHost host;

    private SampleHost(OperatingSystem system, Language language, Duration offset) {
        InstantSource time = () -> now;
        Identity identity = new Identity("lab-0001", system, language, Optional.of("lab.test"), Role.WORKSTATION,
                "S-1-5-21-1-2-3", "S-1-5-21-4-5-6", Optional.of("haruka"), START.minus(Duration.ofDays(100)),
                START.minus(Duration.ofDays(2)), "LAB-1");
        Adapter adapter = new Adapter(1, "{A}", "Ethernet", "Card", "e1i", "PCI\\1", 6, "02:00:00:00:00:01", 2, true,
                List.of("10.1.100.1"), List.of(16), List.of("10.1.0.1"), List.of("10.1.0.53"), "lab.test");
        Outside outside = new Outside(true, Map.of("dc1.lab.test", "10.1.0.10", "proxy.lab.test", "10.1.0.8"),
                Set.of("10.1.0.10:123", "10.1.0.8:8080"), Set.of("unknown.microsoft.com"),
                new TreeMap<>(Map.of("slow.microsoft.com:443", Outside.Blocking.TIMEOUT)));
        this.machine = new Template(system, language, new ServiceCatalogue()).machine(identity,
                new HostClock(time, offset, 0), time, List.of(adapter), outside, List.of(new Disk("C:", "", 100, 50)),
                List.of());
        this.host = new WindowsHost(machine, new Repository(system), new CommandShell(), changed -> { });
    }

    /** Returns an English Windows Server 2022 with a right clock. */
    public static SampleHost create() {
        return of(OperatingSystem.SERVER_2022, Language.ENGLISH, Duration.ZERO);
    }

    /** Returns a host of a release and language whose clock is off. */
    public static SampleHost of(OperatingSystem system, Language language, Duration offset) {
        return new SampleHost(system, language, offset);
    }

    /** Lets real time pass. */
    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** Returns the state. */
    public Machine machine() {
        return machine;
    }

    /** Returns the host. */
    public WindowsHost host() {
        return host;
    }

    /** Runs a command line. */
    public Output run(String line) {
        return host.run(line, List.of(), "");
    }

    /** Asks a query. */
    public List<Instance> query(String wql) throws ProviderFault {
        return host.query(CIMV2, wql);
    }

    /** Returns one property of the one instance that a query selects. */
    public Object ask(String wql, String property) throws ProviderFault {
        return query(wql).get(0).properties().get(property);
    }

    /** Calls a method of a service and returns its return value. */
    public Object service(String name, String method, Map<String, List<String>> input) throws ProviderFault {
        return host.invoke(CIMV2, "Win32_Service", Map.of("Name", name), method, input).properties().get("ReturnValue");
    }

    /** Calls a method of the registry. */
    public Instance registry(String method, Map<String, List<String>> input) throws ProviderFault {
        return host.invoke("root/default", "StdRegProv", Map.of(), method, input);
    }
}

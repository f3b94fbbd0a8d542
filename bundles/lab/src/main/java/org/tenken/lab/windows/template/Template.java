package org.tenken.lab.windows.template;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.clock.HostClock;
import org.tenken.lab.windows.file.Entry;
import org.tenken.lab.windows.file.Files;
import org.tenken.lab.windows.identity.Identity;
import org.tenken.lab.windows.identity.Language;
import org.tenken.lab.windows.identity.OperatingSystem;
import org.tenken.lab.windows.network.Adapter;
import org.tenken.lab.windows.network.HostsFile;
import org.tenken.lab.windows.network.Network;
import org.tenken.lab.windows.network.Outside;
import org.tenken.lab.windows.registry.Access;
import org.tenken.lab.windows.registry.Key;
import org.tenken.lab.windows.registry.Registry;
import org.tenken.lab.windows.service.ServiceCatalogue;
import org.tenken.lab.windows.service.ServiceDefinition;
import org.tenken.lab.windows.service.Services;
import org.tenken.lab.windows.system.Disk;
import org.tenken.lab.windows.system.Event;

/** A Windows release in one display language. */
public final class Template {

    private static final Map<String, Access> RULES = Map.of(
            "HKLM\\SAM", Access.NONE,
            "HKLM\\SECURITY", Access.NONE,
            "HKLM\\SYSTEM\\CURRENTCONTROLSET\\SERVICES\\TRUSTEDINSTALLER", Access.READ,
            "HKLM\\SYSTEM\\CURRENTCONTROLSET\\SERVICES\\WAASMEDICSVC", Access.READ,
            "HKLM\\SYSTEM\\CURRENTCONTROLSET\\SERVICES\\SPPSVC", Access.READ,
            "HKLM\\SOFTWARE\\MICROSOFT\\WINDOWS\\CURRENTVERSION\\COMPONENT BASED SERVICING", Access.READ);

    private final OperatingSystem system;
    private final Key registry;
    private final SortedMap<String, ServiceDefinition> services = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final NavigableMap<String, Entry> files;

    /** Builds the template of a release. */
    public Template(OperatingSystem system, Language language, ServiceCatalogue catalogue) {
        this.system = system;
        catalogue.services(system, language).forEach(service -> services.put(service.name(), service));
        this.registry = new InitialRegistry(system, language).build(services.values());
        this.files = new InitialFiles(system).build();
    }

    /**
     * Sets up a host.
     *
     * @param events what its logs hold
     */
    public Machine machine(Identity identity, HostClock clock, InstantSource time, List<Adapter> adapters,
            Outside outside, List<Disk> disks, List<Event> events) {
        Registry own = new Registry(registry, RULES);
        Files ownFiles = new Files(files);
        Network network = new Network(adapters, outside,
                () -> ownFiles.find(HostsFile.PATH).flatMap(Entry::content).orElse(""));
        return new Machine(identity, clock, own, new Services(services, own, time), ownFiles, network, disks,
                Updates.installed(system), events, Activation.licences(system, identity.domain().isPresent()));
    }
}

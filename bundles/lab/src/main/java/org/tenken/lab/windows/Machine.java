package org.tenken.lab.windows;

import java.util.List;
import org.tenken.lab.windows.clock.HostClock;
import org.tenken.lab.windows.file.Files;
import org.tenken.lab.windows.identity.Identity;
import org.tenken.lab.windows.network.Network;
import org.tenken.lab.windows.registry.Registry;
import org.tenken.lab.windows.service.Services;
import org.tenken.lab.windows.system.Disk;
import org.tenken.lab.windows.system.Event;
import org.tenken.lab.windows.system.Hotfix;
import org.tenken.lab.windows.system.Licence;

/**
 * The whole state of one simulated host; classes and commands read and change this and nothing else.
 *
 * @param identity who it is
 * @param clock its clock
 * @param registry its registry
 * @param services what runs
 * @param files what it stores
 * @param network what it is connected to
 * @param disks its volumes
 * @param hotfixes its installed updates
 * @param events its classic logs, oldest first
 * @param licences its licensing rows
 */
public record Machine(Identity identity, HostClock clock, Registry registry, Services services, Files files,
        Network network, List<Disk> disks, List<Hotfix> hotfixes, List<Event> events, List<Licence> licences) {

    /** Keeps the lists from being changed. */
    public Machine {
        disks = List.copyOf(disks);
        hotfixes = List.copyOf(hotfixes);
        events = List.copyOf(events);
        licences = List.copyOf(licences);
    }

    /** Returns a number that grows with every change of anything. */
    public long revision() {
        return clock.revision() + registry.revision() + services.revision() + files.revision();
    }

    /** Takes what is now as the beginning, from which changes are counted. */
    public void settle() {
        clock.settle();
        registry.settle();
        services.settle();
        files.settle();
    }
}

package org.tenken.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.tenken.lab.command.CommandShell;
import org.tenken.lab.fleet.Fleet;
import org.tenken.lab.fleet.FleetName;
import org.tenken.lab.fleet.KnobPlan;
import org.tenken.lab.fleet.KnobSettings;
import org.tenken.lab.fleet.PlantedHost;
import org.tenken.lab.fleet.StateFolder;
import org.tenken.lab.fleet.Subnet;
import org.tenken.lab.http.Endpoint;
import org.tenken.lab.http.FleetServer;
import org.tenken.lab.http.RequestLog;
import org.tenken.lab.windows.cim.Repository;
import org.tenken.lab.windows.host.WindowsHost;
import org.tenken.lab.windows.identity.OperatingSystem;

/** A fleet on the network with its files; closing it may happen from any thread, once. */
final class RunningFleet implements AutoCloseable {

    private static final int PORT = 5985;
    private static final int TLS_PORT = 5986;
    private static final int TRIES = 20;

    private final FleetFiles files;
    private final FleetServer server;
    private final RequestLog log;
    private final AtomicBoolean closed = new AtomicBoolean();

    private RunningFleet(FleetFiles files, FleetServer server, RequestLog log) {
        this.files = files;
        this.server = server;
        this.log = log;
    }

    /** Opens all ports, on the first addresses that are free, and writes what a console needs to know. */
    static RunningFleet start(Path directory, StateFolder folder, StateFolder.Kept kept, InstantSource time)
            throws IOException {
        FleetFiles files = new FleetFiles(directory);
        RequestLog log = RequestLog.appendingTo(directory.resolve("requests.log"));
        Login login = files.login();
        Subnet subnet = kept.subnet();
        for (int tries = 1; ; tries++) {
            List<PlantedHost> hosts = planted(kept.name(), subnet, kept, folder, time);
            try {
                FleetServer server = FleetServer.start(endpoints(hosts, subnet, folder), login.accounts(), log);
                folder.keep(new StateFolder.Kept(kept.name(), kept.born(), subnet, kept.knobs()));
                files.ready(kept.name(), subnet, hosts, server.authority());
                return new RunningFleet(files, server, log);
            } catch (IOException closed) {
                if (tries == TRIES || !(closed.getCause() instanceof BindException)) {
                    log.close();
                    throw closed;
                }
                subnet = subnet.next(kept.name());
            }
        }
    }

    private static List<PlantedHost> planted(FleetName name, Subnet subnet, StateFolder.Kept kept, StateFolder folder,
            InstantSource time) throws IOException {
        List<PlantedHost> hosts = new Fleet(name, subnet, kept.born(), time).plant(KnobPlan.parse(kept.knobs()));
        for (PlantedHost host : hosts) {
            folder.load(host.machine());
        }
        return hosts;
    }

    private static List<Endpoint> endpoints(List<PlantedHost> hosts, Subnet subnet, StateFolder folder)
            throws IOException {
        Map<OperatingSystem, Repository> classes = new EnumMap<>(OperatingSystem.class);
        CommandShell shell = new CommandShell();
        List<Endpoint> endpoints = new ArrayList<>();
        for (PlantedHost host : hosts) {
            Repository repository = classes.computeIfAbsent(host.machine().identity().system(), Repository::new);
            WindowsHost target = new WindowsHost(host.machine(), repository, shell, folder::save);
            endpoints.add(new Endpoint(target, InetAddress.getByName(subnet.address(host.number())), PORT, TLS_PORT,
                    KnobSettings.of(host)));
        }
        return endpoints;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            server.close();
            try {
                log.close();
                files.gone();
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }
}

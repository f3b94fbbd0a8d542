package org.tenken.cli.option;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tenken.cli.Exit;
import org.tenken.cli.Refusal;
import org.tenken.engine.host.Host;
import org.tenken.engine.host.HostList;
import org.tenken.engine.lab.LabName;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which hosts a command works on. */
public final class TargetOptions {

    private static final long LARGEST_FILE = 64L << 20;

    @Option(names = "--host", paramLabel = "NAME", split = ",", description = "hosts by name or address")
    private List<String> names = new ArrayList<>();

    @Option(names = "--file", paramLabel = "FILE", description = "a list of hosts: one a line, or CSV with a header")
    private Optional<Path> file;

    @Option(names = "--group", paramLabel = "NAME", description = "only hosts of this group in the list")
    private Optional<String> group;

    @Option(names = "--tag", paramLabel = "TAG", description = "only hosts with this tag in the list")
    private Optional<String> tag;

    @Option(names = "--lab", paramLabel = "N[,SEED]", arity = "0..1", fallbackValue = "20,1",
            description = "a simulated fleet of N hosts, planted from SEED")
    private Optional<String> lab;

    @Mixin
    private ConnectionOptions connection;

    /** Returns the simulated fleet that was asked for. */
    public Optional<LabName> lab() throws Refusal {
        return lab.isEmpty() ? Optional.empty() : Optional.of(LabOption.parse(lab.get()));
    }

    /** Returns those hosts of a lab that were named, all when none was. */
    public List<Host> of(List<Host> fleet) throws Refusal {
        for (String name : names) {
            if (fleet.stream().noneMatch(host -> host.name().equals(name))) {
                throw new Refusal(Exit.USAGE, "--host " + name + ": the lab has no such host; its hosts are lab-0001 and following");
            }
        }
        return fleet.stream().filter(host -> names.isEmpty() || names.contains(host.name())).toList();
    }

    /** Refuses what does not go with a lab, since ignoring it would reach more hosts than were named. */
    public void validateForLab() throws Refusal {
        if (file.isPresent() || group.isPresent() || tag.isPresent()) {
            throw new Refusal(Exit.USAGE, "--lab does not go with --file, --group or --tag; --host narrows it");
        }
        connection.validateForLab();
    }

    /** Returns how hosts are reached. */
    public ConnectionOptions connection() {
        return connection;
    }

    /** Returns the hosts that were named, outside the lab. */
    public List<Host> hosts() throws Refusal {
        if ((group.isPresent() || tag.isPresent()) && file.isEmpty()) {
            throw new Refusal(Exit.USAGE, "--group and --tag: there is no inventory yet; they choose from a list given with --file");
        }
        Map<String, Host> hosts = new LinkedHashMap<>();
        for (String name : names) {
            single(name).forEach(host -> hosts.putIfAbsent(host.name(), host));
        }
        if (file.isPresent()) {
            list(file.get()).stream().filter(this::chosen).forEach(host -> hosts.putIfAbsent(host.name(), host));
        }
        if (hosts.isEmpty()) {
            throw new Refusal(Exit.USAGE, file.isPresent() ? "--file " + file.get() + ": no host in it is chosen"
                    : "no target: name hosts with --host or --file, or try --lab");
        }
        return List.copyOf(hosts.values());
    }

    private boolean chosen(Host host) {
        return group.map(name -> host.group().filter(name::equals).isPresent()).orElse(true)
                && tag.map(host.tags()::contains).orElse(true);
    }

    private static List<Host> single(String name) throws Refusal {
        HostList list = HostList.read(name);
        if (!list.problems().isEmpty() || list.hosts().isEmpty()) {
            String reason = list.problems().isEmpty() ? "the host's name is missing" : list.problems().get(0).reason();
            throw new Refusal(Exit.USAGE, "--host: " + reason);
        }
        return list.hosts();
    }

    private static List<Host> list(Path path) throws Refusal {
        HostList list = HostList.read(content(path));
        if (!list.problems().isEmpty()) {
            HostList.Problem first = list.problems().get(0);
            String more = list.problems().size() == 1 ? "" : " (and " + (list.problems().size() - 1) + " more broken lines)";
            throw new Refusal(Exit.USAGE, "--file " + path + ": line " + first.line() + ": " + first.reason() + more);
        }
        return list.hosts();
    }

    private static String content(Path path) throws Refusal {
        try {
            if (Files.size(path) > LARGEST_FILE) {
                throw new Refusal(Exit.USAGE, "--file " + path + ": larger than 64 MiB");
            }
            return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Refusal(Exit.USAGE, "--file " + path + ": cannot be read", e);
        }
    }
}

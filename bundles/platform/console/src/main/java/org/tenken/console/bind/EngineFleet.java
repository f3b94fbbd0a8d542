package org.tenken.console.bind;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tenken.console.port.Fleet;
import org.tenken.console.port.Host;
import org.tenken.console.port.Phrase;
import org.tenken.console.port.Refusal;
import org.tenken.engine.host.Connection;
import org.tenken.engine.host.HostList;
import org.tenken.engine.lab.Lab;
import org.tenken.engine.lab.LabName;
import org.tenken.spi.Login;

/** The fleet of this session: the lab's, or a list with an account that stays in memory only. */
final class EngineFleet implements Fleet, AutoCloseable {
    private static final long MAX_LIST = 16L * 1024 * 1024;
    private static final int SHOWN_PROBLEMS = 3;

    /** What a run or an operation needs to know of the open fleet. */
    record Reached(Map<String, org.tenken.engine.host.Host> hosts, Connection connection, Optional<LabName> lab) {}

    private final Supplier<Services> services;
    private final Optional<Source> initial;
    private Optional<Login> login = Optional.empty();
    private Optional<Reached> reached = Optional.empty();

    EngineFleet(Supplier<Services> services, Optional<Source> initial) {
        this.services = services;
        this.initial = initial;
    }

    @Override
    public Optional<Source> initial() {
        return initial;
    }

    @Override
    public Opened open(Source source) throws Refusal {
        if (source instanceof Source.Lab lab) {
            return lab(new LabName(lab.hosts(), lab.seed()));
        }
        return source instanceof Source.ListFile file ? list(read(file.path())) : list(((Source.Pasted) source).text());
    }

    @Override
    public synchronized boolean needsLogon() {
        return reached.isEmpty();
    }

    @Override
    public synchronized void logon(Logon logon) {
        login.ifPresent(Login::close);
        login = Optional.of(new Login(logon.user(), logon.secret()));
        Arrays.fill(logon.secret(), '\0');
    }

    /** Returns the open fleet, or says what is missing. */
    synchronized Reached reached() throws Refusal {
        return reached.orElseThrow(() -> new Refusal(Own.words("fleet.none")));
    }

    @Override
    public synchronized void close() {
        login.ifPresent(Login::close);
        reached.ifPresent(open -> open.connection().login().close());
        reached = Optional.empty();
    }

    private Opened lab(LabName name) throws Refusal {
        Lab lab = services.get().lab().orElseThrow(() -> new Refusal(Own.words("fleet.no-lab")));
        Optional<String> missing = lab.missing();
        if (missing.isPresent()) {
            throw new Refusal(Phrase.of(missing.get()));
        }
        try {
            org.tenken.engine.lab.Fleet fleet = lab.open(name, Map.of(), false).get();
            keep(fleet.hosts(), fleet.connection(), Optional.of(name));
            return new Opened(fleet.hosts().stream().map(EngineFleet::host).toList(), Optional.of(Own.words("fleet.lab", "hosts", fleet.hosts().size())));
        } catch (ExecutionException failed) {
            throw new Refusal(Phrase.of(failed.getCause().getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal(Own.words("fleet.stopped"));
        }
    }

    private synchronized Opened list(String text) throws Refusal {
        HostList list = HostList.read(text);
        if (!list.problems().isEmpty()) {
            throw new Refusal(Own.words("fleet.lines", "lines", list.problems().stream().limit(SHOWN_PROBLEMS)
                    .map(problem -> problem.line() + ": " + problem.reason()).collect(Collectors.joining("; "))));
        }
        if (list.hosts().isEmpty()) {
            throw new Refusal(Own.words("fleet.empty"));
        }
        Login account = login.orElseThrow(() -> new Refusal(Own.words("fleet.logon")));
        keep(list.hosts(), Connection.of(account), Optional.empty());
        return new Opened(list.hosts().stream().map(EngineFleet::host).toList(), Optional.empty());
    }

    private synchronized void keep(List<org.tenken.engine.host.Host> hosts, Connection connection, Optional<LabName> lab) {
        reached.filter(before -> before.lab().isPresent()).ifPresent(before -> before.connection().login().close());
        Map<String, org.tenken.engine.host.Host> byName = new HashMap<>();
        hosts.forEach(host -> byName.put(host.name(), host));
        reached = Optional.of(new Reached(Map.copyOf(byName), connection, lab));
    }

    private static Host host(org.tenken.engine.host.Host host) {
        return new Host(host.name(), host.address(), host.tags());
    }

    private static String read(Path file) throws Refusal {
        try {
            if (Files.size(file) > MAX_LIST) {
                throw new Refusal(Own.words("fleet.too-long", "file", file));
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new Refusal(Own.words("fleet.unreadable", "file", file));
        }
    }
}

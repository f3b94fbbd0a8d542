package org.tenken.lab.windows.service;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tenken.lab.windows.registry.Registry;

/** The service control manager of one host. Not safe for several threads: its host's lock guards it. */
public final class Services {

    private static final Duration QUICK = Duration.ofMillis(150);
    private static final Map<String, Duration> SLOW =
            Map.of("WUAUSERV", Duration.ofMillis(900), "BITS", Duration.ofMillis(600), "CRYPTSVC",
            Duration.ofMillis(400));

    private final SortedMap<String, ServiceDefinition> definitions;
    private final Registry registry;
    private final InstantSource time;
    private final SortedMap<String, Running> running = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final SortedSet<String> touched = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private long revision;

    /**
     * Creates the manager of a freshly started system.
     *
     * @param definitions what the release has, by name
     * @param registry where the start modes stand
     * @param time real time, for how long a change takes
     */
    public Services(SortedMap<String, ServiceDefinition> definitions, Registry registry, InstantSource time) {
        this.definitions = new TreeMap<>(definitions);
        this.registry = registry;
        this.time = time;
        definitions.values().stream().filter(ServiceDefinition::runsByDefault)
                .forEach(service -> running.put(service.name(), Running.settled(RunState.RUNNING, service.name())));
    }

    /** Returns all services by name. */
    public Collection<ServiceDefinition> all() {
        return Collections.unmodifiableCollection(definitions.values());
    }

    /** Finds a service by name in any case. */
    public Optional<ServiceDefinition> find(String name) {
        return Optional.ofNullable(definitions.get(name));
    }

    /** Adds a service that is not part of Windows. */
    public void add(ServiceDefinition service) {
        definitions.put(service.name(), service);
        if (service.runsByDefault()) {
            running.put(service.name(), Running.settled(RunState.RUNNING, service.name()));
        }
    }

    /** Returns where a service stands now. */
    public RunState state(String name) {
        return now(name).state();
    }

    /** Returns the process a service runs in, or zero. */
    public int processId(String name) {
        Running now = now(name);
        return now.state() == RunState.STOPPED ? 0 : now.processId();
    }

    /** Returns how a service starts. */
    public StartMode startMode(String name) {
        return StartMode.ofNumber(registry.number(key(name), "Start", StartMode.MANUAL.number()));
    }

    /** Tells whether an automatic start waits. */
    public boolean delayed(String name) {
        return registry.number(key(name), "DelayedAutostart", 0) == 1;
    }

    /** Returns the path of a service's key. */
    public static String key(String name) {
        return "HKLM\\SYSTEM\\CurrentControlSet\\Services\\" + name;
    }

    /** Starts a service and, before it, what it depends on. */
    public Outcome start(String name) {
        Optional<ServiceDefinition> service = find(name);
        if (service.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        if (startMode(name) == StartMode.DISABLED) {
            return Outcome.DISABLED;
        }
        if (state(name) != RunState.STOPPED) {
            return Outcome.ALREADY_RUNNING;
        }
        return startAfterDependencies(service.get(), new LinkedHashSet<>());
    }

    private Outcome startAfterDependencies(ServiceDefinition service, Set<String> onTheWay) {
        if (!onTheWay.add(service.name())) {
            return Outcome.DEPENDENCY_FAILED;
        }
        for (String dependency : service.dependencies()) {
            Optional<ServiceDefinition> needed = find(dependency);
            boolean up = needed.isPresent() && state(dependency) != RunState.STOPPED;
            if (!up && (needed.isEmpty() || startMode(dependency) == StartMode.DISABLED
                    || startAfterDependencies(needed.get(), onTheWay) != Outcome.DONE)) {
                return Outcome.DEPENDENCY_FAILED;
            }
        }
        put(service.name(), new Running(RunState.START_PENDING,
                Optional.of(time.instant().plus(duration(service.name()))),
                Running.settled(RunState.RUNNING, service.name()).processId()));
        return Outcome.DONE;
    }

    /** Stops a service on which nothing that runs depends. */
    public Outcome stop(String name) {
        Optional<ServiceDefinition> service = find(name);
        if (service.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        if (state(name) == RunState.STOPPED) {
            return Outcome.NOT_ACTIVE;
        }
        if (service.get().guarded()) {
            return Outcome.ACCESS_DENIED;
        }
        if (service.get().lasting() || state(name) != RunState.RUNNING) {
            return Outcome.NOT_ACCEPTED;
        }
        if (!runningDependents(name).isEmpty()) {
            return Outcome.DEPENDENTS_RUNNING;
        }
        put(service.get().name(), new Running(RunState.STOP_PENDING,
                Optional.of(time.instant().plus(duration(name))), now(name).processId()));
        return Outcome.DONE;
    }

    /** Returns the services that run and directly depend on one. */
    public List<String> runningDependents(String name) {
        List<String> dependents = new ArrayList<>();
        for (ServiceDefinition other : definitions.values()) {
            if (other.dependencies().stream().anyMatch(name::equalsIgnoreCase)
                    && state(other.name()) != RunState.STOPPED) {
                dependents.add(other.name());
            }
        }
        return dependents;
    }

    /** Changes how a service starts; what runs goes on running. */
    public Outcome changeStartMode(String name, StartMode mode) {
        Optional<ServiceDefinition> service = find(name);
        if (service.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        if (service.get().guarded()) {
            return Outcome.ACCESS_DENIED;
        }
        if (mode == StartMode.BOOT || mode == StartMode.SYSTEM) {
            return Outcome.INVALID_PARAMETER;
        }
        Startup.write(registry, service.get().name(), mode);
        return Outcome.DONE;
    }

    /** Lets every change under way end now, as tools do that wait for it. */
    public void finish() {
        running.replaceAll((name, now) -> new Running(now.state().settled(), Optional.empty(), now.processId()));
    }

    /** Puts a service into a state at once, as a fault or a restored state does. */
    public void put(String name, RunState state) {
        String known = find(name).map(ServiceDefinition::name).orElse(name);
        put(known, Running.settled(state, known));
    }

    /** Returns a number that grows with every change. */
    public long revision() {
        return revision;
    }

    /** Returns the names of services whose state changed since {@link #settle}. */
    public SortedSet<String> touched() {
        return Collections.unmodifiableSortedSet(touched);
    }

    /** Takes what is now as the beginning. */
    public void settle() {
        touched.clear();
    }

    private void put(String name, Running now) {
        running.put(name, now);
        touched.add(name);
        revision++;
    }

    private Running now(String name) {
        Running kept = running.get(name);
        if (kept == null) {
            return Running.settled(RunState.STOPPED, name);
        }
        Instant real = time.instant();
        boolean over = kept.settles().filter(at -> !real.isBefore(at)).isPresent();
        return over ? new Running(kept.state().settled(), Optional.empty(), kept.processId()) : kept;
    }

    private static Duration duration(String name) {
        return SLOW.getOrDefault(name.toUpperCase(Locale.ROOT), QUICK);
    }

    /** What is known about a service's process; a change under way ends by itself at its time. */
    private record Running(RunState state, Optional<Instant> settles, int processId) {

        private static Running settled(RunState state, String name) {
            return new Running(state, Optional.empty(), 600 + 4 * Math.floorMod(name.hashCode(), 1500));
        }
    }
}

package org.tenken.engine.scripted;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.tenken.api.grant.Grants;
import org.tenken.api.port.Contributions;
import org.tenken.api.port.Port;
import org.tenken.engine.catalogue.Module;
import org.tenken.engine.host.Connection;
import org.tenken.engine.host.Host;
import org.tenken.engine.module.Contributor;
import org.tenken.engine.module.Contributors;
import org.tenken.engine.module.Kind;
import org.tenken.engine.read.Drivers;
import org.tenken.engine.run.HostResult;
import org.tenken.engine.run.Limits;
import org.tenken.engine.run.Run;
import org.tenken.engine.run.RunRequest;
import org.tenken.engine.run.RunSummary;
import org.tenken.engine.run.sweep.SweepRuns;
import org.tenken.engine.setting.Scope;
import org.tenken.engine.setting.Settings;
import org.tenken.engine.setting.SettingsProblem;
import org.tenken.engine.text.Text;
import org.tenken.engine.text.Texts;
import org.tenken.engine.thread.Threads;
import org.tenken.engine.visit.HostVisits;
import org.tenken.spi.Login;
import org.tenken.spi.Transport;

/** The engine with scripted hosts and a few contributions, without a framework. */
public final class ScriptedEngine implements AutoCloseable {

    public static final String ALL = "wql:*, registry:*, file:*, network:*, tool:*, place:host";

    public final ScriptedTransport transport = new ScriptedTransport();
    public final Threads threads;
    public final Connection connection = Connection.of(new Login("admin", "secret".toCharArray()));

    private final Map<String, Contributor> contributors = new TreeMap<>();
    private final Defaults defaults = new Defaults();
    private final Transport used;

    public ScriptedEngine() {
        used = transport;
        threads = new Threads();
    }

    /** An engine that has less patience with modules. */
    public ScriptedEngine(Duration patience) {
        used = transport;
        threads = new Threads(patience);
    }

    /** An engine that reaches its hosts in another way. */
    public ScriptedEngine(Transport other) {
        used = other;
        threads = new Threads();
    }

    public ScriptedEngine module(String name, String grants, String applies, Map<String, ?> checks) {
        return port(name, grants, applies, checks.keySet().stream().sorted().toList(), new Contributions(checks));
    }

    public ScriptedEngine port(String name, String grants, String applies, List<String> ids, Port port) {
        for (String id : ids) {
            contributors.put(id, new Contributor(id, Kind.CHECK, new Module(name, "1.0.0", true), applies,
                    Grants.parse(grants), port));
        }
        return this;
    }

    public HostVisits visits() {
        return new HostVisits(used, threads, drivers(), contributors(), new PlainTexts());
    }

    public Drivers drivers() {
        return new Drivers(threads, defaults);
    }

    public Contributors contributors() {
        return new Contributors() {
            @Override
            public Optional<Contributor> find(String id) {
                return Optional.ofNullable(contributors.get(id));
            }

            @Override
            public List<Contributor> all() {
                return List.copyOf(contributors.values());
            }
        };
    }

    public Run start(List<String> hosts, List<String> checks, Limits limits, List<HostResult> results) {
        return start(new RunRequest(hosts.stream().map(Host::named).toList(), connection, checks, limits), results);
    }

    public Run start(RunRequest request, List<HostResult> results) {
        return new SweepRuns(visits(), threads, drivers(), new PlainTexts(), defaults).start(request, results::add);
    }

    public List<HostResult> run(List<String> hosts, String... checks) throws Exception {
        List<HostResult> results = Collections.synchronizedList(new ArrayList<>());
        RunSummary summary = start(hosts, List.of(checks), Limits.USUAL, results).summary().get(30, TimeUnit.SECONDS);
        if (summary.done() != results.size() || summary.cancelled()) {
            throw new AssertionError("the summary does not fit: " + summary);
        }
        return List.copyOf(results);
    }

    public void brokenSettings() {
        defaults.broken = true;
    }

    @Override
    public void close() {
        threads.close();
    }

    /** Texts that read as their key and values. */
    public static final class PlainTexts implements Texts {

        @Override
        public Text text(Module module, String key, SortedMap<String, Object> values) {
            return new Text(module.name(), module.version(), key, values, key + values);
        }

        @Override
        public Text own(String key, SortedMap<String, Object> values) {
            return text(new Module("org.tenken.engine", "1.0.0", true), key, values);
        }

        @Override
        public String render(Text text, Locale locale) {
            return text.english();
        }

        @Override
        public String render(Object value, Locale locale) {
            return String.valueOf(value);
        }
    }

    private static final class Defaults implements Settings {

        private final Map<String, Object> none = new HashMap<>();
        private boolean broken;

        @Override
        public List<Known> known() {
            return List.of();
        }

        @Override
        public List<Assigned> assigned() {
            if (broken) {
                throw new SettingsProblem(SettingsProblem.Kind.DATA, "broken", null);
            }
            return List.of();
        }

        @Override
        public void set(String key, Scope scope, String value) {
            none.put(key, value);
        }

        @Override
        public boolean unset(String key, Scope scope) {
            return none.remove(key) != null;
        }

        @Override
        public Object value(String key, Object otherwise, Host host) {
            return none.getOrDefault(key, otherwise);
        }
    }
}

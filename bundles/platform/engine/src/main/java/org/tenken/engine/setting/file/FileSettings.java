package org.tenken.engine.setting.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tenken.api.port.Reply;
import org.tenken.api.read.Read;
import org.tenken.engine.host.Host;
import org.tenken.engine.module.Contributor;
import org.tenken.engine.module.Contributors;
import org.tenken.engine.setting.Scope;
import org.tenken.engine.setting.Settings;
import org.tenken.engine.setting.SettingsProblem;

/** Keeps settings in the data directory's {@code settings.json}. */
@Component(service = Settings.class)
public final class FileSettings implements Settings {

    private static final Comparator<Assigned> ORDER = Comparator.comparing(Assigned::key)
            .thenComparing(each -> each.scope().kind()).thenComparing(each -> each.scope().name());

    private final SettingsFile file;
    private final Contributors contributors;
    private List<Assigned> assigned = List.of();
    private Optional<FileTime> seen = Optional.empty();
    private long size = -1;

    /** Reads nothing yet. */
    @Activate
    public FileSettings(BundleContext context, @Reference Contributors contributors) {
        this(Path.of(Optional.ofNullable(context.getProperty("tenken.data")).orElse("data")), contributors);
    }

    FileSettings(Path data, Contributors contributors) {
        this.file = new SettingsFile(data.toAbsolutePath().resolve("settings.json"));
        this.contributors = contributors;
    }

    @Override
    public List<Known> known() {
        Map<String, Object> defaults = new TreeMap<>();
        Map<String, TreeSet<String>> users = new TreeMap<>();
        for (Contributor contributor : contributors.all()) {
            for (Read.Setting setting : settings(contributor)) {
                defaults.putIfAbsent(setting.key(), setting.otherwise());
                users.computeIfAbsent(setting.key(), key -> new TreeSet<>()).add(contributor.id());
            }
        }
        List<Known> known = new ArrayList<>();
        defaults.forEach((key, otherwise) -> known.add(new Known(key, otherwise, List.copyOf(users.get(key)))));
        return List.copyOf(known);
    }

    private static List<Read.Setting> settings(Contributor contributor) {
        Reply first = contributor.port().next(List.of(contributor.id()), Map.of()).get(contributor.id());
        return first instanceof Reply.Needs needs ? needs.asks().stream()
                .filter(ask -> ask.read() instanceof Read.Setting).map(ask -> (Read.Setting) ask.read()).toList()
                : List.of();
    }

    @Override
    public synchronized List<Assigned> assigned() {
        Optional<FileTime> time = Optional.empty();
        long length = -1;
        try {
            time = Files.exists(file.path()) ? Optional.of(Files.getLastModifiedTime(file.path())) : Optional.empty();
            length = time.isPresent() ? Files.size(file.path()) : -1;
        } catch (IOException e) {
            seen = Optional.empty();
        }
        if (!time.equals(seen) || length != size || time.isEmpty()) {
            assigned = file.read().stream().sorted(ORDER).toList();
            seen = time;
            size = length;
        }
        return assigned;
    }

    @Override
    public void set(String key, Scope scope, String value) {
        Known known = known().stream().filter(each -> each.key().equals(key)).findFirst()
                .orElseThrow(() -> new SettingsProblem(
                SettingsProblem.Kind.INPUT, "no installed check or fix reads the setting " + key
                + "; see tenken settings list", null));
        typed(key, value, known.otherwise(), SettingsProblem.Kind.INPUT);
        change(all -> {
            all.removeIf(each -> same(each, key, scope));
            all.add(new Assigned(key, scope, value.strip()));
            return all;
        });
    }

    @Override
    public boolean unset(String key, Scope scope) {
        boolean there = assigned().stream().anyMatch(each -> same(each, key, scope));
        change(all -> {
            all.removeIf(each -> same(each, key, scope));
            return all;
        });
        return there;
    }

    private static boolean same(Assigned assigned, String key, Scope scope) {
        return assigned.key().equals(key) && assigned.scope().kind() == scope.kind()
                && assigned.scope().name().equalsIgnoreCase(scope.name());
    }

    private synchronized void change(UnaryOperator<List<Assigned>> change) {
        Path lock = file.path().resolveSibling("settings.lock");
        try {
            Files.createDirectories(lock.getParent());
            // Closing the channel lets the lock go, also when this process is killed.
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock();
                List<Assigned> all = change.apply(new ArrayList<>(file.read()));
                all.sort(ORDER);
                file.write(all);
                seen = Optional.empty();
            }
        } catch (IOException e) {
            throw new SettingsProblem(SettingsProblem.Kind.DATA, "the settings cannot be changed: " + lock
                    + " cannot be written", e);
        }
    }

    @Override
    public Object value(String key, Object otherwise, Host host) {
        return assigned().stream().filter(each -> each.key().equals(key) && holds(each.scope(), host))
                .findFirst().map(each -> typed(key, each.value(), otherwise, SettingsProblem.Kind.DATA))
                .orElse(otherwise);
    }

    private static boolean holds(Scope scope, Host host) {
        return switch (scope.kind()) {
            case HOST -> scope.name().equalsIgnoreCase(host.name());
            case TAG -> host.tags().stream().anyMatch(scope.name()::equalsIgnoreCase);
            case GROUP -> host.group().filter(scope.name()::equalsIgnoreCase).isPresent();
            case ALL -> true;
        };
    }

    private static Object typed(String key, String value, Object otherwise, SettingsProblem.Kind kind) {
        try {
            return Typed.of(value, otherwise);
        } catch (IllegalArgumentException e) {
            throw new SettingsProblem(kind, "the setting " + key + " has to be " + e.getMessage(), e);
        }
    }
}

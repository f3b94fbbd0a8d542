package org.tenken.engine.change;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tenken.api.read.Row;
import org.tenken.spi.HostFailure;
import org.tenken.spi.Rung;
import org.tenken.spi.Session;

/**
 * A small Windows that fixes really change, that can be made to refuse or to hang up, and that remembers every request.
 */
final class FakeWindows {

    /** What happens to a change. */
    enum Fault { NONE, REFUSED, LOST_BEFORE, LOST_AFTER, DEAD }

    /** A service. */
    static final class Service {
        String state;
        String mode;
        int pendingReads;
        String next;

        Service(String state, String mode) {
            this.state = state;
            this.mode = mode;
            this.next = state;
        }
    }

    /** A registry value: its type and its data, a text or a list of texts. */
    record Data(int type, Object data) {}

    final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    final List<String> changes = Collections.synchronizedList(new ArrayList<>());
    final SortedMap<String, Service> services = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    final SortedMap<String, SortedMap<String, Data>> registry = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    final TreeSet<String> folders = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    final Map<String, Session.CommandResult> commands = new HashMap<>();
    final Map<String, List<String>> dependents = new HashMap<>();
    final Map<String, Long> methods = new HashMap<>();
    Function<String, Fault> faults = change -> Fault.NONE;
    int pendingReads;
    boolean dead;

    /** Returns everything that fixes change, to be compared as a whole. */
    String state() {
        StringBuilder text = new StringBuilder();
        services.forEach((name, service) -> text.append(name).append('=').append(service.next).append('/')
                .append(service.mode).append('\n'));
        registry.forEach((key, values) -> text.append(key).append(values).append('\n'));
        folders.forEach(folder -> text.append(folder).append('\n'));
        return text.toString();
    }

    FakeWindows service(String name, String state, String mode) {
        services.put(name, new Service(state, mode));
        return this;
    }

    FakeWindows key(String key) {
        registry.computeIfAbsent(key, none -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
        return this;
    }

    FakeWindows value(String key, String name, int type, Object data) {
        key(key);
        registry.get(key).put(name, new Data(type, data));
        return this;
    }

    FakeWindows folder(String path) {
        folders.add(path);
        return this;
    }

    Supplier<CompletableFuture<Session>> connections() {
        return () -> dead ? failed(false, "refused", Rung.PORT) : CompletableFuture.completedFuture(new Talk());
    }

    private static <T> CompletableFuture<T> failed(boolean inDoubt, String reason, Rung rung) {
        return CompletableFuture.failedFuture(new HostFailure(rung, reason, reason + " happened", inDoubt, null));
    }

    private synchronized <T> CompletableFuture<T> change(String what, Supplier<T> effect, Supplier<T> refusal) {
        requests.add(what);
        changes.add(what);
        return switch (faults.apply(what)) {
            case NONE -> CompletableFuture.completedFuture(effect.get());
            case REFUSED -> CompletableFuture.completedFuture(refusal.get());
            case LOST_BEFORE -> failed(false, "dropped", Rung.PORT);
            case LOST_AFTER -> {
                effect.get();
                yield failed(true, "dropped", Rung.PORT);
            }
            case DEAD -> {
                dead = true;
                yield failed(true, "dropped", Rung.PORT);
            }
        };
    }

    private static Row code(long code) {
        return Row.of("ReturnValue", Long.toString(code));
    }

    private Row service(Service service, String name) {
        if (service.pendingReads > 0 && --service.pendingReads == 0) {
            service.state = service.next;
        }
        return Row.of(Map.of("Name", name, "State", service.state, "StartMode", service.mode));
    }

    private long control(String method, String name, Map<String, List<String>> arguments) {
        Service service = services.get(name);
        switch (method) {
            case "ResumeService", "PauseService" -> {
                return move(service, method.equals("ResumeService") ? "Running" : "Paused", "Continue Pending", 5);
            }
            case "StartService" -> {
                if (service.mode.equals("Disabled")) {
                    return 14;
                }
                return move(service, "Running", "Start Pending", 10);
            }
            case "StopService" -> {
                boolean held = dependents.getOrDefault(name, List.of()).stream()
                        .anyMatch(each -> services.get(each).state.equals("Running"));
                return held ? 3 : move(service, "Stopped", "Stop Pending", 6);
            }
            default -> {
                service.mode = Map.of("Automatic", "Auto", "Manual", "Manual", "Disabled", "Disabled")
                        .get(arguments.get("StartMode").get(0));
                return 0;
            }
        }
    }

    private long move(Service service, String to, String pending, long already) {
        if (service.state.equals(to)) {
            return already;
        }
        service.next = to;
        service.pendingReads = pendingReads;
        service.state = pendingReads > 0 ? pending : to;
        return 0;
    }

    private long rename(String from, String to) {
        if (folders.contains(to)) {
            return 10;
        }
        boolean locked = services.containsKey("wuauserv") && services.get("wuauserv").state.equals("Running");
        if (locked) {
            return 15;
        }
        folders.remove(from);
        folders.add(to);
        return 0;
    }

    private static String path(Session.MethodCall call) {
        return (call.arguments().get("hDefKey").get(0).equals("2147483650") ? "HKLM\\" : "HKU\\")
                + call.arguments().get("sSubKeyName").get(0);
    }

    private Row read(Session.MethodCall call) {
        String key = path(call);
        if (registry.keySet().stream().noneMatch(each -> each.equalsIgnoreCase(key) || each.toLowerCase()
                .startsWith(key.toLowerCase() + '\\'))) {
            return code(2);
        }
        SortedMap<String, Data> values = registry.getOrDefault(key, new TreeMap<>());
        Map<String, Object> row = new HashMap<>(Map.of("ReturnValue", "0"));
        if (call.method().equals("EnumValues")) {
            row.put("sNames", List.copyOf(values.keySet()));
            row.put("Types", values.values().stream().map(each -> String.valueOf(each.type())).toList());
        } else if (call.method().equals("EnumKey")) {
            row.put("sNames", registry.keySet().stream().filter(each -> each.toLowerCase()
                    .startsWith(key.toLowerCase() + '\\')).toList());
        } else {
            Data data = values.get(call.arguments().get("sValueName").get(0));
            if (data == null) {
                return code(2);
            }
            row.put(List.of(3, 4, 11).contains(data.type()) ? "uValue" : "sValue", data.data());
        }
        return Row.of(row);
    }

    private Row write(Session.MethodCall call) {
        String key = path(call);
        Map<String, Integer> types = Map.of("SetStringValue", 1, "SetExpandedStringValue", 2, "SetBinaryValue", 3,
                "SetDWORDValue", 4, "SetMultiStringValue", 7, "SetQWORDValue", 11);
        switch (call.method()) {
            case "CreateKey" -> key(key);
            case "DeleteKey" -> registry.remove(key);
            case "DeleteValue" -> registry.get(key).remove(call.arguments().get("sValueName").get(0));
            default -> {
                if (!registry.containsKey(key)) {
                    return code(2);
                }
                int type = types.get(call.method());
                List<String> data = call.arguments().getOrDefault("sValue", call.arguments().get("uValue"));
                value(key, call.arguments().get("sValueName").get(0), type, type == 3 || type == 7 ? data
                        : data.get(0));
            }
        }
        return code(0);
    }

    /** One connection. */
    private final class Talk implements Session {

        @Override
        public CompletableFuture<List<Row>> query(String namespace, String wql, Duration limit) {
            synchronized (FakeWindows.this) {
                requests.add(wql);
                if (dead) {
                    return failed(false, "closed", Rung.PORT);
                }
                if (wql.startsWith("ASSOCIATORS OF {Win32_Service.Name='")) {
                    String name = wql.substring(36, wql.indexOf('\'', 36));
                    return CompletableFuture.completedFuture(dependents.getOrDefault(name, List.of()).stream()
                            .map(each -> service(services.get(each), each)).toList());
                }
                if (wql.contains("FROM Win32_OperatingSystem")) {
                    return CompletableFuture.completedFuture(List.of(Row.of(Map.of("BuildNumber", "19045",
                            "ProductType", "1",
                            "SystemDrive", "C:", "WindowsDirectory", "C:\\Windows"))));
                }
                List<Row> rows = new ArrayList<>();
                services.forEach((name, service) -> {
                    if (wql.toLowerCase().contains("'" + name.toLowerCase() + "'")) {
                        rows.add(service(service, name));
                    }
                });
                return CompletableFuture.completedFuture(rows);
            }
        }

        @Override
        public CompletableFuture<Optional<Row>> get(String namespace, String type, SortedMap<String, String> key,
                Duration limit) {
            synchronized (FakeWindows.this) {
                String name = key.get("Name");
                requests.add("get " + type + ' ' + name);
                if (dead) {
                    return failed(false, "closed", Rung.PORT);
                }
                if (type.equals("Win32_Service")) {
                    return CompletableFuture.completedFuture(Optional.ofNullable(services.get(name))
                            .map(each -> service(each, name)));
                }
                boolean there = type.equals("Win32_Directory") && folders.contains(name);
                return CompletableFuture.completedFuture(there ? Optional.of(Row.of("Name", name)) : Optional.empty());
            }
        }

        @Override
        public CompletableFuture<Row> invoke(MethodCall call, Duration limit) {
            synchronized (FakeWindows.this) {
                String what = call.method() + ' ' + call.key().values() + call.arguments();
                if (dead) {
                    return failed(false, "closed", Rung.PORT);
                }
                if (call.harmless()) {
                    requests.add(what);
                    return CompletableFuture.completedFuture(read(call));
                }
                if (call.type().equals("StdRegProv")) {
                    return change(what, () -> write(call), () -> code(5));
                }
                String name = call.key().get("Name");
                return switch (call.method()) {
                    case "StartService", "StopService", "ResumeService", "PauseService", "ChangeStartMode" ->
                            change(what, () -> code(control(call.method(), name, call.arguments())), () -> code(2));
                    case "Rename" -> change(what, () -> code(rename(name, call.arguments().get("FileName").get(0))),
                            () -> code(2));
                    default -> change(what, () -> code(methods.getOrDefault(call.method(), 0L)), () -> code(2));
                };
            }
        }

        @Override
        public CompletableFuture<CommandResult> command(List<String> command, Duration limit) {
            CommandResult result = commands.getOrDefault(command.get(0), new CommandResult(0, "", ""));
            return dead ? failed(false, "closed", Rung.PORT)
                    : change(String.join(" ", command), () -> result, () -> new CommandResult(5, "", "refused"));
        }

        @Override
        public String description() {
            return "fake";
        }

        @Override
        public void close() {
            requests.add("close");
        }
    }
}

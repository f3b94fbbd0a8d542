package org.tenken.engine.scripted;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.tenken.api.read.Row;
import org.tenken.spi.HostFailure;
import org.tenken.spi.Rung;
import org.tenken.spi.Session;

/** A host that answers as a test wrote down and remembers what it was asked. */
public final class ScriptedSession implements Session {

    private final List<String> log = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Function<String, CompletableFuture<List<Row>>>> classes = new LinkedHashMap<>();
    private final Map<String, CompletableFuture<Row>> methods = new HashMap<>();
    private final Map<String, CompletableFuture<CommandResult>> commands = new HashMap<>();
    private final Map<String, Row> instances = new HashMap<>();
    private final List<CompletableFuture<?>> under = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean closed;

    public ScriptedSession() {
        rows("Win32_OperatingSystem", Row.of(Map.of("BuildNumber", "19045", "ProductType", "1", "Caption", "Windows 10",
                "SystemDrive", "C:", "WindowsDirectory", "C:\\Windows", "OperatingSystemSKU", "48")));
    }

    public ScriptedSession rows(String type, Row... rows) {
        return query(type, wql -> CompletableFuture.completedFuture(List.of(rows)));
    }

    public ScriptedSession query(String type, Function<String, CompletableFuture<List<Row>>> answer) {
        classes.put(type, answer);
        return this;
    }

    public ScriptedSession method(String name, Row output) {
        methods.put(name, CompletableFuture.completedFuture(output));
        return this;
    }

    public ScriptedSession command(String program, long exitCode, String output) {
        commands.put(program, CompletableFuture.completedFuture(new CommandResult(exitCode, output, "")));
        return this;
    }

    public ScriptedSession instance(String type, String name, Row row) {
        instances.put(type + '|' + name, row);
        return this;
    }

    public List<String> log() {
        return List.copyOf(log);
    }

    public boolean closed() {
        return closed;
    }

    public static HostFailure failure(Rung rung, String reason) {
        return new HostFailure(rung, reason, reason, false, null);
    }

    @Override
    public CompletableFuture<List<Row>> query(String namespace, String wql, Duration limit) {
        log.add(wql);
        String type = wql.replaceFirst(".* FROM ", "").split(" ")[0];
        CompletableFuture<List<Row>> request = Optional.ofNullable(classes.get(type)).map(answer -> answer.apply(wql))
                .orElseGet(() -> CompletableFuture.failedFuture(failure(Rung.CLASS, "no-class")));
        under.add(request);
        return request;
    }

    @Override
    public CompletableFuture<Optional<Row>> get(String namespace, String type, SortedMap<String, String> key,
            Duration limit) {
        String name = type + '|' + key.get("Name");
        log.add("get " + name);
        return CompletableFuture.completedFuture(Optional.ofNullable(instances.get(name)));
    }

    @Override
    public CompletableFuture<Row> invoke(MethodCall call, Duration limit) {
        String name = call.method() + ' ' + String.join(" ", call.arguments().getOrDefault("sSubKeyName", List.of()))
                + call.arguments().getOrDefault("sValueName", List.of()).stream().map(value -> ' ' + value).findFirst()
                .orElse("");
        log.add(name);
        return methods.getOrDefault(name, CompletableFuture.completedFuture(Row.of("ReturnValue", "2")));
    }

    @Override
    public CompletableFuture<CommandResult> command(List<String> command, Duration limit) {
        log.add(String.join(" ", command));
        return commands.getOrDefault(command.get(0),
                CompletableFuture.completedFuture(new CommandResult(9009, "", "")));
    }

    @Override
    public String description() {
        return "scripted";
    }

    @Override
    public void close() {
        closed = true;
        under.forEach(request -> request.completeExceptionally(failure(Rung.PORT, "closed")));
    }
}

package org.tenken.console.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tenken.console.port.Host;
import org.tenken.console.port.Operations;
import org.tenken.console.port.Phrase;
import org.tenken.console.port.Refusal;
import org.tenken.console.port.Title;

/** Plans and carries out one made-up fix; remembers what was applied. */
public final class FakeOperations implements Operations {
    public final List<Preview> applied = new ArrayList<>();
    public final List<Map<String, String>> inputs = new ArrayList<>();
    public boolean cancelled;
    private final List<Operation> done = new ArrayList<>();

    private record Ready<T>(T value, Runnable onCancel) implements Task<T> {
        @Override
        public T await() throws Refusal {
            return value;
        }

        @Override
        public void cancel() {
            onCancel.run();
        }
    }

    @Override
    public List<Title> fixes() {
        return List.copyOf(Sample.fixes().values());
    }

    @Override
    public List<Input> inputs(String fix) {
        return fix.equals("network.proxy.set") ? List.of(new Input("proxy", Sample.both("Proxy server", "プロキシサーバー"), false, true, "")) : List.of();
    }

    @Override
    public Task<Preview> preview(String fix, List<Host> hosts, Map<String, String> given) {
        inputs.add(given);
        List<HostPlan> plans = new ArrayList<>();
        for (Host host : hosts) {
            plans.add(plan(host.name(), plans.size(), State.PLANNED, Optional.empty()));
        }
        return task(new Preview("token", fix, Sample.fixes().get(fix).name(), plans));
    }

    @Override
    public Task<Preview> previewUndo(String operation) {
        Operation known = done.stream().filter(one -> one.id().equals(operation)).findFirst().orElseThrow();
        return task(new Preview("undo", known.fix(), known.title(), known.hosts().stream().map(plan -> plan(plan.host(), 0, State.PLANNED, Optional.empty())).toList()));
    }

    @Override
    public Task<Operation> apply(Preview preview, Listener listener) {
        applied.add(preview);
        List<HostPlan> plans = new ArrayList<>();
        for (HostPlan plan : preview.hosts()) {
            plans.add(plan.obstacle().isPresent() ? plan : plan(plan.host(), 0, State.DONE, Optional.of(true)));
        }
        plans.forEach(listener::done);
        Operation operation = new Operation("20261121-094200-" + applied.size(), preview.fix(), preview.title(), Instant.parse("2026-11-21T09:42:00Z"), plans, true);
        done.add(0, operation);
        return task(operation);
    }

    @Override
    public List<Operation> recent() {
        return List.copyOf(done);
    }

    private <T> Task<T> task(T value) {
        return new Ready<>(value, () -> cancelled = true);
    }

    private static HostPlan plan(String host, int number, State state, Optional<Boolean> verified) {
        if (number % 7 == 6) {
            return new HostPlan(host, Optional.of(Sample.both("set by group policy", "グループポリシーで設定されています")), List.of(), Optional.empty());
        }
        State second = number % 3 == 2 && state == State.PLANNED ? State.ALREADY : state;
        return new HostPlan(host, Optional.empty(), List.of(
                new Step(Phrase.of("wuauserv  StartMode"), Phrase.of("Disabled"), Phrase.of("Manual"), Optional.of(Sample.both("back to Disabled", "Disabled に戻す")), "sc config wuauserv start= demand", state),
                new Step(Phrase.of("wuauserv  State"), Phrase.of("Stopped"), Phrase.of("Running"), Optional.of(Sample.both("stop", "停止")), "net start wuauserv", state),
                new Step(Phrase.of("UsoSvc  StartMode"), Phrase.of(second == State.ALREADY ? "Auto" : "Disabled"), Phrase.of("Auto"), Optional.of(Sample.both("back to Disabled", "Disabled に戻す")), "sc config UsoSvc start= auto", second)), verified);
    }
}

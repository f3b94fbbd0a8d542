package org.tenken.console.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tenken.console.port.Host;
import org.tenken.console.port.Refusal;
import org.tenken.console.port.Runs;
import org.tenken.console.port.Title;

/** Answers a run at once, or only as far as it is told to. */
public final class FakeRuns implements Runs {
    public final List<Request> requests = new ArrayList<>();
    public final List<Listener> listeners = new ArrayList<>();
    public final List<Consumer<List<Title>>> watchers = new ArrayList<>();
    public int answered = Integer.MAX_VALUE;
    public boolean finishing = true;
    public boolean cancelled;
    public Optional<Refusal> refusal = Optional.empty();

    @Override
    public Cancel start(Request request, Listener listener) throws Refusal {
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        requests.add(request);
        listeners.add(listener);
        List<Host> hosts = request.hosts();
        hosts.stream().limit(answered).map(Sample::result).forEach(listener::result);
        if (finishing) {
            listener.finished(new End(false, Optional.empty()));
        }
        return () -> {
            cancelled = true;
            listener.finished(new End(true, Optional.empty()));
        };
    }

    @Override
    public List<Title> checks() {
        return Sample.checks();
    }

    @Override
    public Runnable watch(Consumer<List<Title>> changed) {
        watchers.add(changed);
        return () -> watchers.remove(changed);
    }
}

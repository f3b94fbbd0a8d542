package org.tenken.engine.run.sweep;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tenken.engine.host.Host;
import org.tenken.engine.read.Drivers;
import org.tenken.engine.run.HostResult;
import org.tenken.engine.run.Run;
import org.tenken.engine.run.RunListener;
import org.tenken.engine.run.RunRequest;
import org.tenken.engine.run.Runs;
import org.tenken.engine.run.Traits;
import org.tenken.engine.setting.Settings;
import org.tenken.engine.text.Texts;
import org.tenken.engine.thread.Threads;
import org.tenken.engine.visit.Console;
import org.tenken.engine.visit.HostVisit;
import org.tenken.engine.visit.HostVisits;
import org.tenken.spi.HostFailure;

/** Runs checks over hosts. */
@Component(service = Runs.class)
public final class SweepRuns implements Runs {

    private final HostVisits visits;
    private final Threads threads;
    private final Drivers drivers;
    private final Texts texts;
    private final Settings settings;

    /** Creates the service. */
    @Activate
    public SweepRuns(@Reference HostVisits visits, @Reference Threads threads, @Reference Drivers drivers,
            @Reference Texts texts,
            @Reference Settings settings) {
        this.settings = settings;
        this.visits = visits;
        this.threads = threads;
        this.drivers = drivers;
        this.texts = texts;
    }

    @Override
    public Run start(RunRequest request, RunListener listener) {
        // Settings that cannot be read would make every check of every host not checked: better to stop before the
        // first.
        settings.assigned();
        return new Sweep<>(request.hosts(), request.limits(), threads, listener::done).begin(
                new Checks(request.checks(), new Troubles(texts, request.connection())), request.connection(),
                request.limits(),
                visits, new Console(drivers, true));
    }

    private record Checks(List<String> ids, Troubles troubles) implements Job<HostResult> {

        @Override
        public CompletableFuture<HostResult> at(HostVisit visit, Elapsed elapsed) {
            return visit.check(ids).thenApply(results ->
                    new HostResult(visit.host(), Optional.empty(), visit.traits(), results, elapsed.now()));
        }

        @Override
        public HostResult unreached(Host host, HostFailure failure, Duration took) {
            return new HostResult(host, Optional.of(troubles.of(host, failure)), Traits.UNKNOWN, List.of(), took);
        }
    }
}

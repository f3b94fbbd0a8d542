package org.tenken.engine.change;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Works on several hosts at once, each on a thread of its own that waits for its host. */
final class Crew {

    private static final int MOST = 256;

    private final String name;

    /** Creates a crew whose threads bear a name. */
    Crew(String name) {
        this.name = name;
    }

    /** Does all jobs, so many at once, and ends with their results in the jobs' order. */
    <T> CompletableFuture<List<T>> work(int atOnce, List<Supplier<T>> jobs) {
        if (jobs.isEmpty()) {
            return CompletableFuture.completedFuture(List.of());
        }
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(Math.min(atOnce, MOST), jobs.size()),
                factory());
        List<CompletableFuture<T>> results = new ArrayList<>();
        jobs.forEach(job -> results.add(CompletableFuture.supplyAsync(job, threads)));
        threads.shutdown();
        return CompletableFuture.allOf(results.toArray(CompletableFuture<?>[]::new))
                .thenApply(done -> results.stream().map(CompletableFuture::join).toList());
    }

    /** Does one thing on a thread of its own; when it breaks, the task ends with that. */
    void begin(Task task, Runnable work) {
        work(1, List.of(() -> {
            work.run();
            return true;
        })).whenComplete((done, failure) -> {
            if (failure != null) {
                task.fail(failure);
            }
        });
    }

    private ThreadFactory factory() {
        AtomicInteger count = new AtomicInteger();
        return job -> {
            Thread thread = new Thread(job, "tenken-" + name + '-' + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}

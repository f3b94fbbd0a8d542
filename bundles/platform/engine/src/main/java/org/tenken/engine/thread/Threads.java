package org.tenken.engine.thread;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** A clock, a small pool for work that never blocks, and a bounded pool for calls of the JDK that can only block. */
@Component(service = Threads.class)
public final class Threads implements AutoCloseable {

    private static final int BLOCKING = 32;
    private static final long IDLE_SECONDS = 20;

    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, named("tenken-engine-clock"));
    private final ExecutorService work;
    private final ThreadPoolExecutor blocking;

    /** Starts nothing yet; threads come when they are needed. */
    @Activate
    public Threads() {
        clock.setRemoveOnCancelPolicy(true);
        work = pool(Math.max(2, Runtime.getRuntime().availableProcessors()), "tenken-engine-work");
        blocking = pool(BLOCKING, "tenken-engine-lookup");
    }

    private static ThreadPoolExecutor pool(int size, String name) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(size, size, IDLE_SECONDS, TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(), named(name));
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private static ThreadFactory named(String name) {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, name + '-' + count.incrementAndGet());
            thread.setDaemon(true);
            // The JDK finds its own DNS provider through this loader, and a pool must not keep some bundle's alive.
            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
            return thread;
        };
    }

    /** Returns the pool for work that never blocks. */
    public Executor work() {
        return work;
    }

    /** Runs something later, on the pool for work. */
    public ScheduledFuture<?> after(Duration delay, Runnable task) {
        return clock.schedule(() -> work.execute(task), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Runs a call that can only block; the future ends on the pool for work. */
    public <T> CompletableFuture<T> block(Callable<T> call) {
        CompletableFuture<T> result = new CompletableFuture<>();
        blocking.execute(() -> {
            try {
                T value = call.call();
                work.execute(() -> result.complete(value));
            } catch (Exception e) {
                work.execute(() -> result.completeExceptionally(e));
            }
        });
        return result;
    }

    /** Returns a future that ends as another does, or fails when the limit has passed and then cancels the other. */
    public <T> CompletableFuture<T> within(CompletableFuture<T> future, Duration limit, Supplier<? extends Throwable> late) {
        CompletableFuture<T> result = new CompletableFuture<>();
        ScheduledFuture<?> alarm = after(limit, () -> {
            if (result.completeExceptionally(late.get())) {
                future.cancel(true);
            }
        });
        future.whenComplete((value, failure) -> {
            alarm.cancel(false);
            settle(result, value, failure);
        });
        return result;
    }

    private <T> void settle(CompletableFuture<T> result, T value, Throwable failure) {
        try {
            work.execute(() -> {
                if (failure == null) {
                    result.complete(value);
                } else {
                    result.completeExceptionally(failure);
                }
            });
        } catch (RejectedExecutionException closed) {
            result.cancel(false);
        }
    }

    /** Ends every thread; what is under way is given up. */
    @Override
    @Deactivate
    public void close() {
        clock.shutdownNow();
        work.shutdownNow();
        blocking.shutdownNow();
    }
}

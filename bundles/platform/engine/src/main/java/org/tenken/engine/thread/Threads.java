package org.tenken.engine.thread;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * A clock, a small pool for work that never blocks, and bounded pools for calls of the JDK that can only block and for
 * the code of modules.
 */
@Component(service = Threads.class)
public final class Threads implements AutoCloseable {

    private static final int BLOCKING = 32;
    private static final int FOREIGN = 64;
    private static final long IDLE_SECONDS = 20;
    private static final int WAITS = 3;

    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, named("tenken-engine-clock"));
    private final ExecutorService work;
    private final ThreadPoolExecutor blocking;
    private final ThreadPoolExecutor foreign;
    private final Duration patience;

    /** Starts nothing yet; threads come when they are needed. */
    @Activate
    public Threads() {
        this(Duration.ofSeconds(20));
    }

    /**
     * As the other constructor.
     *
     * @param patience how long a module's code may run at a time
     */
    public Threads(Duration patience) {
        this.patience = patience;
        clock.setRemoveOnCancelPolicy(true);
        work = pool(Math.max(2, Runtime.getRuntime().availableProcessors()), "tenken-engine-work");
        blocking = pool(BLOCKING, "tenken-engine-lookup");
        foreign = pool(FOREIGN, "tenken-engine-module");
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

    /**
     * Runs a module's code, which may never come back: then its thread is interrupted and given up.
     *
     * <p>Patience begins when the code does, so that a busy machine breaks no check. Only when modules hold every thread
     * does a call fail that never began.
     *
     * @return what it gave; fails with what it threw, or when patience ends
     */
    public <T> CompletableFuture<T> foreign(Supplier<T> code) {
        CompletableFuture<T> result = new CompletableFuture<>();
        AtomicReference<Thread> runner = new AtomicReference<>();
        Runnable call = () -> {
            runner.set(Thread.currentThread());
            ScheduledFuture<?> alarm = after(patience, () -> giveUp(result, runner));
            try {
                result.complete(code.get());
            } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
                result.completeExceptionally(e);
            } finally {
                alarm.cancel(false);
                leave(runner);
            }
        };
        try {
            return waiting(result, foreign.submit(call));
        } catch (RejectedExecutionException closed) {
            return CompletableFuture.failedFuture(closed);
        }
    }

    private <T> CompletableFuture<T> waiting(CompletableFuture<T> result, Future<?> task) {
        return within(result, patience.multipliedBy(WAITS), () -> {
            task.cancel(true);
            return new TimeoutException("had no turn within " + patience.multipliedBy(WAITS).toSeconds() + " s");
        });
    }

    private <T> void giveUp(CompletableFuture<T> result, AtomicReference<Thread> runner) {
        if (result.completeExceptionally(new TimeoutException("took longer than " + patience.toSeconds() + " s"))) {
            synchronized (runner) {
                Optional.ofNullable(runner.get()).ifPresent(Thread::interrupt);
            }
        }
    }

    /** The thread goes on to other code, which an interruption meant for this one must not reach. */
    private static void leave(AtomicReference<Thread> runner) {
        synchronized (runner) {
            runner.set(null);
            Thread.interrupted();
        }
    }

    /** Returns a future that ends as another does, or fails when the limit has passed and then cancels the other. */
    public <T> CompletableFuture<T> within(CompletableFuture<T> future, Duration limit,
            Supplier<? extends Throwable> late) {
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
        foreign.shutdownNow();
    }
}

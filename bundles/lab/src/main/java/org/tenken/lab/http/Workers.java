package org.tenken.lab.http;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The few threads that carry requests out, and the timer that waits in their place. */
final class Workers implements AutoCloseable {

    private final ThreadPoolExecutor threads;
    private final ScheduledThreadPoolExecutor timer;

    private Workers(ThreadPoolExecutor threads, ScheduledThreadPoolExecutor timer) {
        this.threads = threads;
        this.timer = timer;
    }

    static Workers start() {
        int count = Math.max(4, Runtime.getRuntime().availableProcessors());
        ThreadPoolExecutor threads = new ThreadPoolExecutor(count, count, 10, TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(), task -> named(task, "tenken-lab-worker"),
                new ThreadPoolExecutor.DiscardPolicy());
        threads.allowCoreThreadTimeOut(true);
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, task -> named(task, "tenken-lab-timer"),
                new ThreadPoolExecutor.DiscardPolicy());
        timer.setRemoveOnCancelPolicy(true);
        return new Workers(threads, timer);
    }

    private static Thread named(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Runs a task on one of the threads, after a while if need be. */
    void run(Duration delay, Runnable task) {
        if (delay.isZero()) {
            threads.execute(task);
        } else {
            timer.schedule(() -> threads.execute(task), delay.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    /** Runs a short task again and again on the timer. */
    void every(Duration period, Runnable task) {
        timer.scheduleAtFixedRate(task, period.toNanos(), period.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Gives up what still waits; what comes after that is forgotten. */
    @Override
    public void close() {
        timer.shutdownNow();
        threads.shutdownNow();
        try {
            threads.awaitTermination(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

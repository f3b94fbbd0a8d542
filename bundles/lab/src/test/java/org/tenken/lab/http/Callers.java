package org.tenken.lab.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** People who call at the same time, for tests. */
final class Callers implements AutoCloseable {

    private final int count;
    private final ExecutorService threads;

    Callers(int count) {
        this.count = count;
        this.threads = Executors.newFixedThreadPool(count);
    }

    /** Lets everybody make the same call and returns what each of them heard. */
    <T> List<T> all(Callable<T> call) throws Exception {
        return each(Collections.nCopies(count, call));
    }

    /** Makes these calls, so many at a time, and returns what they heard in order. */
    <T> List<T> each(List<? extends Callable<T>> calls) throws Exception {
        List<T> heard = new ArrayList<>();
        for (Future<T> future : threads.invokeAll(calls)) {
            heard.add(future.get());
        }
        return heard;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}

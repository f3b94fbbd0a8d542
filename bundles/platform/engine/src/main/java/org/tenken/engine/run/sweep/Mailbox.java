package org.tenken.engine.run.sweep;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** Runs tasks one after another in the order in which they came, without a thread of its own. */
final class Mailbox implements Executor {

    private final Executor pool;
    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private boolean busy;

    Mailbox(Executor pool) {
        this.pool = pool;
    }

    @Override
    public synchronized void execute(Runnable task) {
        tasks.add(task);
        if (!busy) {
            busy = true;
            pool.execute(this::drain);
        }
    }

    private void drain() {
        Runnable task = next();
        while (task != null) {
            task.run();
            task = next();
        }
    }

    private synchronized Runnable next() {
        Runnable task = tasks.poll();
        busy = task != null;
        return task;
    }
}

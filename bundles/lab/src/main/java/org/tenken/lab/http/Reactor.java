package org.tenken.lab.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The one thread that moves all bytes; whatever touches a channel runs on it. */
final class Reactor implements AutoCloseable {

    /** What happens when a channel can go on. */
    interface Ready {

        void ready(SelectionKey key) throws IOException;

        /** The channel is of no more use. */
        void fail();
    }

    private static final System.Logger LOG = System.getLogger(Reactor.class.getName());

    private final Selector selector;
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(64 * 1024);
    private final Thread thread;
    private volatile boolean closed;

    private Reactor(Selector selector) {
        this.selector = selector;
        this.thread = new Thread(this::run, "tenken-lab-network");
        thread.setDaemon(true);
    }

    static Reactor start() throws IOException {
        Reactor reactor = new Reactor(Selector.open());
        reactor.thread.start();
        return reactor;
    }

    /** Runs a task on this thread soon. */
    void execute(Runnable task) {
        tasks.add(task);
        if (Thread.currentThread() != thread && !closed) {
            selector.wakeup();
        }
    }

    /** Watches a channel; called on this thread. */
    SelectionKey watch(SelectableChannel channel, int operations, Ready ready) throws IOException {
        return channel.register(selector, operations, ready);
    }

    /** Returns the buffer that all reads share; what was read is taken out before the next read. */
    ByteBuffer buffer() {
        return buffer.clear();
    }

    /** Returns all that is watched; called on this thread. */
    Iterable<Ready> watched() {
        return new ArrayList<>(selector.keys()).stream().map(key -> (Ready) key.attachment())::iterator;
    }

    private void run() {
        try (selector) {
            while (!closed) {
                if (tasks.isEmpty()) {
                    selector.select(Reactor::dispatch);
                } else {
                    selector.selectNow(Reactor::dispatch);
                }
                performWaiting();
            }
            performWaiting();
            watched().forEach(Ready::fail);
        } catch (IOException e) {
            throw new UncheckedIOException("the selector broke", e);
        }
    }

    private void performWaiting() {
        for (int waiting = tasks.size(); waiting > 0; waiting--) {
            perform(tasks.remove());
        }
    }

    private static void perform(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "a connection of the lab broke", e);
        }
    }

    private static void dispatch(SelectionKey key) {
        Ready ready = (Ready) key.attachment();
        try {
            if (key.isValid()) {
                ready.ready(key);
            }
        } catch (IOException | RuntimeException e) {
            // A client that went away, or one broken connection: the others go on.
            ready.fail();
        }
    }

    /** Stops and closes every channel; returns when that is done. */
    @Override
    public void close() {
        closed = true;
        selector.wakeup();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

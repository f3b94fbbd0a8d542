package org.tenken.console.fake;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.tenken.console.live.Threads;

/** Does all work on the test's own thread; waits end when the test says so. */
public final class Here {
    private final List<Runnable> waiting = new ArrayList<>();
    private final Queue<Runnable> held = new ArrayDeque<>();
    private boolean holding;

    public Threads threads() {
        return new Threads(this::work, Runnable::run, this::wait);
    }

    /** Lets all waits end. */
    public void later() {
        List<Runnable> due = List.copyOf(waiting);
        waiting.clear();
        due.forEach(Runnable::run);
    }

    /** Keeps background work back until it is let go. */
    public void hold() {
        holding = true;
    }

    public void letGo() {
        holding = false;
        while (!held.isEmpty()) {
            held.remove().run();
        }
    }

    /** Does the newest piece of held work first, as a busy machine may. */
    public void letGoNewestFirst() {
        holding = false;
        List<Runnable> all = new ArrayList<>(held);
        held.clear();
        for (int i = all.size(); i-- > 0;) {
            all.get(i).run();
        }
    }

    private void work(Runnable work) {
        if (holding) {
            held.add(work);
        } else {
            work.run();
        }
    }

    private void wait(Duration wait, Runnable action) {
        waiting.add(action);
    }
}

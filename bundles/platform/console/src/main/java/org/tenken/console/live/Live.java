package org.tenken.console.live;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Holds one immutable state and tells its viewers when another takes its place.
 * Viewers are called on the thread that sets, which for models is the window's.
 *
 * @param <S> the state
 */
public final class Live<S> {
    private final List<Consumer<S>> viewers = new CopyOnWriteArrayList<>();
    private volatile S state;

    /** Starts with a state. */
    public Live(S first) {
        state = first;
    }

    /** Returns the state as of now. */
    public S now() {
        return state;
    }

    /** Replaces the state and shows it to every viewer. */
    public void set(S next) {
        state = next;
        viewers.forEach(viewer -> viewer.accept(next));
    }

    /** Shows the state to a viewer now and after each change, until the returned action is run. */
    public Runnable attach(Consumer<S> viewer) {
        viewers.add(viewer);
        viewer.accept(state);
        return () -> viewers.remove(viewer);
    }
}

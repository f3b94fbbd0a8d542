package org.tenken.console.palette;

import java.util.ArrayList;
import java.util.List;
import org.tenken.console.live.Live;
import org.tenken.console.live.Threads;

/** State and behaviour of the palette. All calls are made on the window's thread. */
public final class PaletteModel {

    /** Everything the palette shows; {@code chosen} is the marked line, or -1. */
    public record State(boolean open, String query, List<Item> items, int chosen, boolean searched) {
        static final State CLOSED = new State(false, "", List.of(), -1, false);
    }

    private final Live<State> state = new Live<>(State.CLOSED);
    private final List<Source> sources;
    private final Threads threads;
    private long asked;

    /** Asks the sources in order; their lines appear in that order. */
    public PaletteModel(List<Source> sources, Threads threads) {
        this.sources = List.copyOf(sources);
        this.threads = threads;
    }

    /** Returns the state and its changes. */
    public Live<State> state() {
        return state;
    }

    /** Opens it with a query, often an empty one. */
    public void open(String query) {
        state.set(new State(true, query, List.of(), -1, false));
        search(query);
    }

    /** Closes it. */
    public void close() {
        asked++;
        state.set(State.CLOSED);
    }

    /** Searches for what was typed. */
    public void search(String query) {
        long question = ++asked;
        State now = state.now();
        state.set(new State(true, query, now.items(), now.chosen(), false));
        threads.background().execute(() -> {
            List<Item> items = new ArrayList<>();
            sources.forEach(source -> items.addAll(source.find(query)));
            threads.ui().execute(() -> {
                if (question == asked) {
                    state.set(new State(true, query, items, items.isEmpty() ? -1 : 0, true));
                }
            });
        });
    }

    /** Marks another line, going round at the ends. */
    public void move(int step) {
        State now = state.now();
        if (!now.items().isEmpty()) {
            choose(Math.floorMod(now.chosen() + step, now.items().size()));
        }
    }

    /** Marks a line. */
    public void choose(int line) {
        State now = state.now();
        state.set(new State(now.open(), now.query(), now.items(), line, now.searched()));
    }

    /** Closes it and does what the marked line says. */
    public void run() {
        State now = state.now();
        if (now.chosen() >= 0 && now.chosen() < now.items().size()) {
            Item item = now.items().get(now.chosen());
            close();
            item.action().run();
        }
    }
}

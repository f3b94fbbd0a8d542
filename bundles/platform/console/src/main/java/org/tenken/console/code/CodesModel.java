package org.tenken.console.code;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tenken.console.live.Live;
import org.tenken.console.live.Threads;
import org.tenken.console.port.Explain;

/** State and behaviour of the error-code page. All calls are made on the window's thread. */
public final class CodesModel {
    private static final int LISTED = 500;

    /**
     * Everything the page shows.
     *
     * @param available whether the codes are loaded
     * @param known how many codes there are
     * @param shown how many of the hits are listed; the rest is told, not hidden
     * @param page the code that is explained
     * @param searched whether {@code entries} answer {@code query}
     */
    public record State(boolean available, int known, String query, List<Explain.Entry> entries, Optional<Explain.Page> page, boolean searched) {
        static final State EMPTY = new State(false, 0, "", List.of(), Optional.empty(), false);
    }

    private final Live<State> state = new Live<>(State.EMPTY);
    private final Live<Optional<Explain>> explain;
    private final Threads threads;
    private long asked;
    private Runnable unwatch = () -> {};

    /** Follows the codes as they come and go. */
    public CodesModel(Live<Optional<Explain>> explain, Threads threads) {
        this.explain = explain;
        this.threads = threads;
        explain.attach(this::serve);
    }

    /** Returns the state and its changes. */
    public Live<State> state() {
        return state;
    }

    /** Searches for what was typed or pasted, and explains the first hit when it is a code. */
    public void search(String query) {
        ask(query, true);
    }

    /** Explains one code of the list. */
    public void open(String code) {
        State now = state.now();
        long question = ++asked;
        explain.now().ifPresent(service -> threads.background().execute(() -> {
            Optional<Explain.Page> page = service.explain(code).stream().findFirst();
            threads.ui().execute(() -> {
                if (question == asked) {
                    state.set(new State(true, now.known(), now.query(), now.entries(), page, now.searched()));
                }
            });
        }));
    }

    private void serve(Optional<Explain> service) {
        unwatch.run();
        unwatch = () -> {};
        if (service.isEmpty()) {
            state.set(State.EMPTY);
            return;
        }
        unwatch = service.get().watch(() -> threads.ui().execute(() -> ask(state.now().query(), false)));
        ask(state.now().query(), true);
    }

    private void ask(String query, boolean moved) {
        long question = ++asked;
        State now = state.now();
        state.set(new State(now.available(), now.known(), query, now.entries(), now.page(), false));
        explain.now().ifPresent(service -> threads.background().execute(() -> {
            State next = answer(service, query, moved ? Optional.empty() : now.page());
            threads.ui().execute(() -> {
                if (question == asked) {
                    state.set(next);
                }
            });
        }));
    }

    private static State answer(Explain service, String query, Optional<Explain.Page> kept) {
        List<Explain.Page> pages = query.isBlank() ? List.of() : service.explain(query);
        Optional<Explain.Page> again = kept.flatMap(page -> service.explain(page.code()).stream().findFirst());
        Optional<Explain.Page> page = again.isPresent() ? again : pages.stream().findFirst();
        return new State(true, service.count(), query, entries(service, query, pages), page, true);
    }

    /** What a pasted text names comes first; the rest are codes whose words match. */
    private static List<Explain.Entry> entries(Explain service, String query, List<Explain.Page> pages) {
        List<Explain.Entry> found = service.search(query, LISTED);
        List<Explain.Entry> named = pages.stream()
                .filter(page -> found.stream().noneMatch(entry -> entry.code().equals(page.code())))
                .map(CodesModel::entry).toList();
        return Stream.concat(named.stream(), found.stream()).toList();
    }

    private static Explain.Entry entry(Explain.Page page) {
        Optional<Explain.Meaning> first = page.meanings().stream().findFirst();
        return new Explain.Entry(page.code(), first.map(Explain.Meaning::symbol).orElse(""),
                first.map(Explain.Meaning::text).orElse(locale -> ""), first.map(Explain.Meaning::verified).orElse(true));
    }
}

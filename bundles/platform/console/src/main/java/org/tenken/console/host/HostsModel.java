package org.tenken.console.host;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tenken.console.live.Live;
import org.tenken.console.live.Threads;
import org.tenken.console.port.Host;
import org.tenken.console.port.HostResult;
import org.tenken.console.port.Title;

/** State and behaviour of the hosts page. All calls are made on the window's thread. */
public final class HostsModel {

    /**
     * Everything the page shows.
     *
     * @param column the check under the keyboard, or -1 for the whole row
     */
    public record State(HostTable table, RowOrder order, Filter filter, Sort sort, Selection selection, int column, Counts counts) {
        static final State EMPTY = new State(HostTable.EMPTY, RowOrder.EMPTY, Filter.NONE, Sort.WORST_FIRST, Selection.NONE, -1, Counts.NONE);

        /** Returns the host that the detail pane is about. */
        public Optional<Host> current() {
            return selection.lead() < 0 ? Optional.empty() : Optional.of(table.hosts().get(selection.lead()));
        }

        /** Returns what the last run said about that host. */
        public Optional<HostResult> currentResult() {
            return selection.lead() < 0 ? Optional.empty() : table.result(selection.lead());
        }

        /** Returns the picked hosts, or all that are shown when fewer than two are picked. */
        public List<Host> targets() {
            return (selection.size() > 1 ? selection.rows() : order.rows()).mapToObj(table.hosts()::get).toList();
        }

        /** Returns how many hosts those are. */
        public int targetCount() {
            return selection.size() > 1 ? selection.size() : order.size();
        }

        State with(Selection next, int nextColumn) {
            return new State(table, order, filter, sort, next, nextColumn, counts);
        }

        State with(HostTable next, Counts nextCounts) {
            return new State(next, order, filter, sort, selection, column, nextCounts);
        }
    }

    private final Live<State> state = new Live<>(State.EMPTY);
    private final Threads threads;
    private long asked;

    /** Starts with no host. */
    public HostsModel(Threads threads) {
        this.threads = threads;
    }

    /** Returns the state and its changes. */
    public Live<State> state() {
        return state;
    }

    /** Shows another fleet. */
    public void open(List<Host> hosts, List<Title> checks) {
        HostTable table = HostTable.of(hosts, checks);
        State now = state.now();
        state.set(new State(table, RowOrder.EMPTY, now.filter(), now.sort(), Selection.NONE, -1, Counts.NONE));
        count();
        arrange();
    }

    /** Shows other columns. */
    public void checks(List<Title> checks) {
        table(table -> table.withChecks(checks));
    }

    /** Takes in the results of some hosts. Rows stay where they are, so nothing jumps under the reader's eye. */
    public void accept(Collection<HostResult> results) {
        table(table -> table.with(results));
    }

    /** Marks hosts as being checked. */
    public void started(Collection<Host> hosts, Collection<String> checks) {
        table(table -> table.running(hosts.stream().flatMap(host -> table.row(host.name()).stream()).toList(), checks));
    }

    /** Puts the rows in order again when a run is over. */
    public void settled() {
        table(HostTable::settled);
        arrange();
    }

    /** Filters by what was typed. */
    public void filter(Filter filter) {
        State now = state.now();
        if (!now.filter().equals(filter)) {
            state.set(new State(now.table(), now.order(), filter, now.sort(), now.selection(), now.column(), now.counts()));
            arrange();
        }
    }

    /** Sorts by a column, or turns its order round when it was the column already. */
    public void sort(String column) {
        State now = state.now();
        state.set(new State(now.table(), now.order(), now.filter(), now.sort().clicked(column), now.selection(), now.column(), now.counts()));
        arrange();
    }

    /** Picks a place of the view. */
    public void pick(int place, Pick how) {
        State now = state.now();
        if (now.order().size() == 0) {
            return;
        }
        int bounded = Math.max(0, Math.min(place, now.order().size() - 1));
        int row = now.order().at(bounded);
        state.set(now.with(switch (how) {
            case ONLY -> Selection.only(row);
            case TOGGLE -> now.selection().toggled(row);
            case EXTEND -> now.selection().extended(now.order(), bounded);
        }, now.column()));
    }

    /** Picks every row that is shown. */
    public void pickAll() {
        State now = state.now();
        int lead = now.selection().lead() < 0 && now.order().size() > 0 ? now.order().at(0) : now.selection().lead();
        state.set(now.with(Selection.all(now.order(), lead), now.column()));
    }

    /** Picks nothing. */
    public void pickNone() {
        state.set(state.now().with(Selection.NONE, -1));
    }

    /** Picks a host by name, if there is one. */
    public void pick(String host) {
        State now = state.now();
        now.table().row(host).ifPresent(row -> state.set(now.with(Selection.only(row), -1)));
    }

    /** Moves the keyboard to a check's column; -1 is the whole row. */
    public void column(int column) {
        State now = state.now();
        state.set(now.with(now.selection(), Math.max(-1, Math.min(column, now.table().checks().size() - 1))));
    }

    private void table(UnaryOperator<HostTable> change) {
        State now = state.now();
        state.set(now.with(change.apply(now.table()), now.counts()));
        count();
    }

    private void count() {
        HostTable counted = state.now().table();
        threads.background().execute(() -> {
            Counts counts = Counts.of(counted);
            threads.ui().execute(() -> {
                if (state.now().table() == counted) {
                    state.set(state.now().with(counted, counts));
                }
            });
        });
    }

    /** Only the answer to the last question counts; typing fast must not bring back an older list. */
    private void arrange() {
        long question = ++asked;
        State now = state.now();
        threads.background().execute(() -> {
            RowOrder order = RowOrder.of(now.table(), now.filter(), now.sort());
            threads.ui().execute(() -> {
                if (question == asked) {
                    State then = state.now();
                    state.set(new State(then.table(), order, then.filter(), then.sort(), then.selection(), then.column(), then.counts()));
                }
            });
        });
    }
}

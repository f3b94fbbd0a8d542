package org.tenken.console.window;

import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tenken.console.live.Live;
import org.tenken.console.live.Threads;
import org.tenken.console.port.Phrase;
import org.tenken.console.setting.PreferenceFile;
import org.tenken.console.setting.Preferences;

/** What the frame shows: the area, the remark in the corner, and the person's preferences. */
public final class WindowModel {

    /**
     * Everything the frame shows.
     *
     * @param detail whether the pane beside the hosts is open
     * @param remark a short remark that goes away by itself
     */
    public record State(Area area, boolean detail, Optional<Phrase> remark, long remarks, Preferences preferences) {}

    private final Live<State> state;
    private final PreferenceFile file;
    private final Threads threads;

    /** Starts in the hosts area with what was kept. */
    public WindowModel(PreferenceFile file, Threads threads) {
        this.file = file;
        this.threads = threads;
        this.state = new Live<>(new State(Area.HOSTS, true, Optional.empty(), 0, file.read()));
    }

    /** Returns the state and its changes. */
    public Live<State> state() {
        return state;
    }

    /** Goes to an area. */
    public void go(Area area) {
        State now = state.now();
        state.set(new State(area, now.detail(), now.remark(), now.remarks(), now.preferences()));
    }

    /** Opens or closes the pane beside the hosts. */
    public void toggleDetail() {
        State now = state.now();
        state.set(new State(now.area(), !now.detail(), now.remark(), now.remarks(), now.preferences()));
    }

    /** Shows a remark for a while. */
    public void say(Phrase remark) {
        State now = state.now();
        state.set(new State(now.area(), now.detail(), Optional.of(remark), now.remarks() + 1, now.preferences()));
    }

    /** Takes a remark away, unless a newer one came. */
    public void unsay(long number) {
        State now = state.now();
        if (now.remarks() == number) {
            state.set(new State(now.area(), now.detail(), Optional.empty(), number, now.preferences()));
        }
    }

    /** Changes a preference and keeps it. */
    public void prefer(UnaryOperator<Preferences> change) {
        State now = state.now();
        Preferences next = change.apply(now.preferences());
        if (next.equals(now.preferences())) {
            return;
        }
        state.set(new State(now.area(), now.detail(), now.remark(), now.remarks(), next));
        threads.background().execute(() -> keep(next));
    }

    /** A lost preference is no reason to bother anybody. */
    private void keep(Preferences preferences) {
        try {
            file.write(preferences);
        } catch (IOException e) {
            System.getLogger(WindowModel.class.getName()).log(System.Logger.Level.DEBUG, "preferences not kept", e);
        }
    }
}

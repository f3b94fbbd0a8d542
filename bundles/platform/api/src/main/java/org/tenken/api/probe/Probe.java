package org.tenken.api.probe;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tenken.api.probe.Progress.Needs;
import org.tenken.api.probe.Progress.Ready;
import org.tenken.api.probe.Progress.Stopped;
import org.tenken.api.read.Answer;
import org.tenken.api.read.Ask;
import org.tenken.api.read.Place;
import org.tenken.api.read.Read;
import org.tenken.api.read.Row;

/**
 * Reads composed with functions: what a check or a fix needs to know.
 *
 * <p>A probe never leaves its module. It is replayed with all answers so far until it is ready or stopped, so its
 * functions must be pure: same answers, same result.
 *
 * @param <T> the value it gives
 */
@FunctionalInterface
public interface Probe<T> {

    /** Returns how far this probe comes with what is known. */
    Progress<T> progress(Known known);

    /** Returns the rows of a read together with the times of question and answer. */
    static Probe<Answer.Rows> answer(Read read) {
        return known -> {
            Ask ask = new Ask(read, known.place(), known.after());
            Answer answer = known.answers().get(ask);
            if (answer == null) {
                return new Needs<>(Set.of(ask));
            }
            if (answer instanceof Answer.Unread unread) {
                return new Stopped<>(new Gap(false, unread.reason(), unread.detail()));
            }
            return new Ready<>((Answer.Rows) answer);
        };
    }

    /** Returns the rows of a read, perhaps none. */
    static Probe<List<Row>> rows(Read read) {
        return answer(read).map(Answer.Rows::rows);
    }

    /** Returns the first row of a read; no row is absent. */
    static Probe<Row> row(Read read) {
        return rows(read).then(rows -> rows.isEmpty() ? absent("absent") : value(rows.get(0)));
    }

    /** Returns a value that needs no read. */
    static <T> Probe<T> value(T value) {
        return known -> new Ready<>(value);
    }

    /** Returns a probe that finds nothing; the text says what is not there. */
    static <T> Probe<T> absent(String text) {
        return known -> new Stopped<>(new Gap(true, text, ""));
    }

    /** Joins two probes; both read at once. */
    static <A, B, R> Probe<R> all(Probe<A> a, Probe<B> b, BiFunction<A, B, R> join) {
        return known -> Progress.join(a.progress(known), b.progress(known), join);
    }

    /** Joins three probes. */
    static <A, B, C, R> Probe<R> all(Probe<A> a, Probe<B> b, Probe<C> c, Three<A, B, C, R> join) {
        return all(all(a, b, Map::entry), c, (two, z) -> join.apply(two.getKey(), two.getValue(), z));
    }

    /** Joins four probes. */
    static <A, B, C, D, R> Probe<R> all(Probe<A> a, Probe<B> b, Probe<C> c, Probe<D> d, Four<A, B, C, D, R> join) {
        return all(all(a, b, Map::entry), all(c, d, Map::entry),
                (x, y) -> join.apply(x.getKey(), x.getValue(), y.getKey(), y.getValue()));
    }

    /** Joins any number of probes of one kind; their order is kept. */
    static <T> Probe<List<T>> all(List<? extends Probe<T>> probes) {
        Probe<List<T>> sum = value(List.of());
        for (Probe<T> probe : probes) {
            sum = all(sum, probe, (list, value) -> {
                List<T> longer = new ArrayList<>(list);
                longer.add(value);
                return List.copyOf(longer);
            });
        }
        return sum;
    }

    /** Applies a function to the value. */
    default <R> Probe<R> map(Function<? super T, ? extends R> function) {
        return all(this, value(0), (value, nothing) -> function.apply(value));
    }

    /** Goes on with another probe once this one's value is known; costs one more round. */
    default <R> Probe<R> then(Function<? super T, ? extends Probe<R>> next) {
        return known -> {
            Progress<T> progress = progress(known);
            if (progress instanceof Ready<T> ready) {
                return next.apply(ready.value()).progress(known);
            }
            return Progress.join(progress, progress, (a, b) -> null);
        };
    }

    /** Takes absence as a value; what could not be read still stops the check. */
    default Probe<Optional<T>> optional() {
        return known -> {
            Progress<T> progress = progress(known);
            if (progress instanceof Stopped<T> stopped && stopped.gap().absent()) {
                return new Ready<>(Optional.empty());
            }
            return Progress.join(progress, new Ready<>(0), (value, nothing) -> Optional.of(value));
        };
    }

    /** Takes every gap as a value: nothing stops the check. */
    default Probe<Attempt<T>> attempt() {
        return known -> {
            Progress<T> progress = progress(known);
            if (progress instanceof Stopped<T> stopped) {
                return new Ready<>(new Attempt<>(Optional.empty(), Optional.of(stopped.gap())));
            }
            return Progress.join(progress, new Ready<>(0),
                    (value, nothing) -> new Attempt<>(Optional.of(value), Optional.empty()));
        };
    }

    /** Reads at another place. */
    default Probe<T> at(Place place) {
        return known -> progress(new Known(known.answers(), place, known.after()));
    }

    /** Reads twice, the second time after a pause of at least this length; a row's times tell what really passed. */
    default Probe<List<T>> twice(Duration pause) {
        Probe<T> second = known -> progress(new Known(known.answers(), known.place(), known.after().plus(pause)));
        return all(List.of(this, second));
    }

    /** A function of three arguments. */
    @FunctionalInterface
    interface Three<A, B, C, R> {
        /** Applies the function. */
        R apply(A a, B b, C c);
    }

    /** A function of four arguments. */
    @FunctionalInterface
    interface Four<A, B, C, D, R> {
        /** Applies the function. */
        R apply(A a, B b, C c, D d);
    }
}

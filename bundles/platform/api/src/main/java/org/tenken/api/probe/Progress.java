package org.tenken.api.probe;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiFunction;
import org.tenken.api.read.Ask;

/**
 * How far a probe came with the answers so far.
 *
 * @param <T> the probe's value
 */
public sealed interface Progress<T> {

    /**
     * The value is known.
     *
     * @param value the value
     * @param <T> its type
     */
    record Ready<T>(T value) implements Progress<T> {}

    /**
     * More has to be read first.
     *
     * @param asks what
     * @param <T> the value's type
     */
    record Needs<T>(Set<Ask> asks) implements Progress<T> {}

    /**
     * There will be no value.
     *
     * @param gap why
     * @param <T> the value's type
     */
    record Stopped<T>(Gap gap) implements Progress<T> {}

    /** Joins two: stopped if either is, else needs what both need, else ready. */
    static <A, B, R> Progress<R> join(Progress<A> a, Progress<B> b, BiFunction<A, B, R> both) {
        if (a instanceof Stopped<A> s) {
            return new Stopped<>(s.gap());
        }
        if (b instanceof Stopped<B> s) {
            return new Stopped<>(s.gap());
        }
        if (a instanceof Ready<A> x && b instanceof Ready<B> y) {
            return new Ready<>(both.apply(x.value(), y.value()));
        }
        Set<Ask> asks = new LinkedHashSet<>(asks(a));
        asks.addAll(asks(b));
        return new Needs<>(asks);
    }

    private static Set<Ask> asks(Progress<?> progress) {
        return progress instanceof Needs<?> needs ? needs.asks() : Set.of();
    }
}

package org.tenken.engine.read;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.tenken.api.read.Answer;
import org.tenken.api.read.Row;

/**
 * What was answered, and when question and answer passed by.
 *
 * @param value the answer
 * @param asked by the console's clock
 * @param answered by the console's clock
 * @param <T> the answer's type
 */
public record Timed<T>(T value, Instant asked, Instant answered) {

    /** Returns the same times with a part of the answer. */
    public <R> Timed<R> map(Function<? super T, ? extends R> function) {
        return new Timed<>(function.apply(value), asked, answered);
    }

    /** Returns rows with these times. */
    public Answer rows(List<Row> rows) {
        return new Answer.Rows(rows, asked, answered);
    }

    /** Returns a value of this moment. */
    public static <T> Timed<T> now(T value) {
        Instant now = Instant.now();
        return new Timed<>(value, now, now);
    }
}

package org.tenken.engine.read;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.tenken.api.read.Answer;
import org.tenken.api.read.Row;
import org.tenken.spi.Session;

/** Calls of StdRegProv, whose return values are those of the Windows registry functions. */
final class Registry {

    private static final String SUCCESS = "0";
    private static final String NOT_FOUND = "2";
    private static final String DENIED = "5";

    private Registry() {}

    /** Calls and turns the output into an answer; a key or value that is not there has no rows. */
    static CompletableFuture<Answer> ask(Line line, Session.MethodCall call, Function<Timed<Row>, Answer> success) {
        return line.invoke(call).handle((output, failure) -> failure == null
                ? answer(call.method(), output, success) : Failures.answer(failure));
    }

    private static Answer answer(String method, Timed<Row> output, Function<Timed<Row>, Answer> success) {
        String code = output.value().find("ReturnValue").orElse("");
        try {
            return switch (code) {
                case SUCCESS -> success.apply(output);
                case NOT_FOUND -> output.rows(List.of());
                case DENIED -> new Answer.Unread("denied", method + " was denied");
                default -> new Answer.Unread("fault", method + " returned " + number(code));
            };
        } catch (Row.Unfit | NumberFormatException e) {
            return new Answer.Unread("garbled", method + " gave no readable value");
        }
    }

    private static String number(String code) {
        return code.matches("[0-9]{1,10}") ? code : "no number";
    }
}

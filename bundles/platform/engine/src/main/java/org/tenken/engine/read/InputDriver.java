package org.tenken.engine.read;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.tenken.api.read.Answer;
import org.tenken.api.read.InputKind;
import org.tenken.api.read.Read;
import org.tenken.api.read.Row;

/** Reads what a person gave a fix; what is missing or does not fit is unread for the reason {@code input}. */
final class InputDriver implements Driver {

    private static final Pattern SERVER =
            Pattern.compile("(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,252})|\\[[0-9A-Fa-f:.]{2,45}\\]):([0-9]{1,5})");
    private static final int MAX_PORT = 65_535;
    private static final int LONGEST = 2000;

    @Override
    public Set<Class<? extends Read>> kinds() {
        return Set.of(Read.Input.class);
    }

    @Override
    public CompletableFuture<Map<Read, Answer>> read(List<Read> reads, Vantage vantage) {
        Map<Read, Answer> answers = new HashMap<>();
        for (Read read : reads) {
            Read.Input input = (Read.Input) read;
            answers.put(read, Optional.ofNullable(vantage.inputs().get(input.name())).map(text -> value(input, text))
                    .orElseGet(() -> new Answer.Unread("input", input.name() + " is needed")));
        }
        return CompletableFuture.completedFuture(answers);
    }

    private static Answer value(Read.Input input, String text) {
        return fits(input.kind(), text)
                ? Timed.now(0).rows(List.of(Row.of("value", text.strip())))
                : new Answer.Unread("input", input.name() + " has to be " + expected(input.kind()));
    }

    private static boolean fits(InputKind kind, String text) {
        boolean line = !text.isBlank() && text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
        return line && switch (kind) {
            case TEXT, PRODUCT_KEY -> true;
            case NUMBER -> text.strip().matches("-?[0-9]{1,18}");
            case HOST_PORT -> server(text.strip());
            case TIME -> time(text.strip());
        };
    }

    private static boolean server(String text) {
        var matcher = SERVER.matcher(text);
        return matcher.matches() && Integer.parseInt(matcher.group(1)) >= 1
                && Integer.parseInt(matcher.group(1)) <= MAX_PORT;
    }

    private static boolean time(String text) {
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String expected(InputKind kind) {
        return switch (kind) {
            case TEXT -> "one line of text";
            case NUMBER -> "a whole number";
            case HOST_PORT -> "a server and a port, such as proxy.example:8080";
            case TIME -> "a date and time with an offset, such as 2026-01-31T09:30:00+09:00";
            case PRODUCT_KEY -> "a key of the vault";
        };
    }
}

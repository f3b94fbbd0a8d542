package org.tenken.lab.wsman;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tenken.lab.knob.Operation;

/** What a request is in a few named words; everything in it that may be a secret is masked. */
final class Description {

    private Description() {}

    static Map<String, String> of(Message message) {
        Map<String, String> details = new LinkedHashMap<>();
        if (message.operation() != Operation.IDENTIFY) {
            details.put("resource", message.resource().uri());
        }
        if (!message.resource().selectors().isEmpty()) {
            details.put("selectors", pairs(message.resource().selectors().entrySet().stream()));
        }
        switch (message.operation()) {
            case ENUMERATE -> filter(message).ifPresent(wql -> details.put("wql", Mask.text(wql)));
            case INVOKE -> method(message, details);
            case COMMAND -> details.put("command", commandLine(message));
            case SEND -> details.put("bytes", Integer.toString(message.body().map(Description::size).orElse(0)));
            default -> { }
        }
        return details;
    }

    private static Optional<String> filter(Message message) {
        return message.body().flatMap(body -> body.textOf(Namespace.WSMAN, "Filter"));
    }

    private static void method(Message message, Map<String, String> details) {
        details.put("method", message.action().substring(message.resource().uri().length() + 1));
        details.put("arguments", message.body().stream().flatMap(body -> body.children().stream())
                .map(one -> one.name() + "=" + Mask.value(one.name(), one.text())).collect(Collectors.joining(", ")));
    }

    private static String commandLine(Message message) {
        return Mask.text(message.body().stream().flatMap(body -> body.children().stream())
                .map(one -> one.text().strip()).collect(Collectors.joining(" ")));
    }

    private static int size(Element send) {
        return send.all(Namespace.SHELL, "Stream").mapToInt(stream -> stream.text().length() / 4 * 3).sum();
    }

    private static String pairs(Stream<Map.Entry<String, String>> entries) {
        return entries.map(one -> one.getKey() + "=" + Mask.value(one.getKey(), one.getValue()))
                .collect(Collectors.joining(", "));
    }
}

package org.tenken.itest.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a lab's hosts were asked, as the lab itself wrote it down. */
record RequestsReceived(List<Map<?, ?>> requests) {

    /** All operations that cannot change a host; what a method or command does is told by its own list. */
    private static final Set<String> READING = Set.of("login", "identify", "enumerate", "pull", "release", "get", "create",
            "receive", "signal", "delete");

    private static final Pattern READING_METHOD = Pattern.compile("Enum\\w+|Get\\w+Value|CheckAccess");

    private static final Pattern READING_COMMAND =
            Pattern.compile("w32tm /query /source|cmd /c type \\S+|powershell -NoProfile -NonInteractive -EncodedCommand \\S+");

    static RequestsReceived in(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return new RequestsReceived(lines.<Map<?, ?>>map(RequestsReceived::request).toList());
        }
    }

    /** Returns the methods, commands and operations that are on none of the lists. */
    Set<String> changing() {
        return requests.stream().filter(request -> !reads(request)).map(RequestsReceived::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean reads(Map<?, ?> request) {
        return switch (text(request, "operation")) {
            case "invoke" -> READING_METHOD.matcher(text(request, "method")).matches();
            case "command" -> READING_COMMAND.matcher(text(request, "command")).matches();
            default -> READING.contains(text(request, "operation"));
        };
    }

    private static String name(Map<?, ?> request) {
        return Stream.of("method", "command", "operation").filter(request::containsKey).findFirst()
                .map(name -> text(request, name)).orElse("");
    }

    private static String text(Map<?, ?> request, String name) {
        return request.containsKey(name) ? String.valueOf(request.get(name)) : "";
    }

    private static Map<?, ?> request(String line) {
        try {
            return (Map<?, ?>) JsonTree.parse(line).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

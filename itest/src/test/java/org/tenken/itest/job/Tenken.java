package org.tenken.itest.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the finished product as an admin's shell would, with a data directory of its own. */
final class Tenken {

    private static final Path HOME = Path.of(System.getProperty("tenken.product")).toAbsolutePath().normalize();
    private static final long PATIENCE_MINUTES = 5;

    private final Path data;
    private final Map<String, String> environment;

    Tenken(Path data) {
        this(data, Map.of());
    }

    private Tenken(Path data, Map<String, String> environment) {
        this.data = data;
        this.environment = environment;
    }

    Tenken with(Map<String, String> variables) {
        return new Tenken(data, variables);
    }

    Path data() {
        return data;
    }

    /** Runs a command to its end. */
    Ended run(String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("tenken", ".out");
        Path err = Files.createTempFile("tenken", ".err");
        List<String> command = new ArrayList<>(List.of(HOME.resolve("tenken").toString(), "--data", data.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                .redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("LANG", "C.UTF-8");
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError("still running after " + PATIENCE_MINUTES + " minutes: " + command);
        }
        Ended ended = new Ended(process.exitValue(), read(out), read(err));
        Files.delete(out);
        Files.delete(err);
        return ended;
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /** How a command ended and what it printed. */
    record Ended(int exit, String out, String err) {

        /** Returns the document on standard output. */
        JsonTree json() throws IOException {
            return JsonTree.parse(out);
        }
    }
}

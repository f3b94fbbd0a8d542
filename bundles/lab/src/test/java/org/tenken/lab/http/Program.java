package org.tenken.lab.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that nobody of this project wrote, as a process; where it is missing, starting it fails the test. */
final class Program {

    private final List<String> command;
    private final Map<String, String> environment;
    private final Path directory;

    Program(List<String> command, Map<String, String> environment, Path directory) {
        this.command = command;
        this.environment = environment;
        this.directory = directory;
    }

    /** Returns all that the program printed, after it ended. */
    String run(String input) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("NO_PROXY", "*");
        Process process = builder.start();
        try {
            process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return output;
        } finally {
            process.destroyForcibly();
        }
    }

    /** Returns where a script or a configuration of these tests lies. */
    static String resource(String name) throws URISyntaxException {
        return Path.of(Program.class.getResource(name).toURI()).toString();
    }
}

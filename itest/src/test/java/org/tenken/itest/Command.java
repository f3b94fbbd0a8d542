package org.tenken.itest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of the product, started by its own script. */
final class Command {

    /**
     * How a process ended.
     *
     * @param code its exit code
     * @param out its standard output
     * @param err its standard error
     */
    record Result(int code, String out, String err) {}

    private static final long SECONDS = 60;

    private final Path folder;
    private final Path home;

    /** Uses the given folder for the data directory, the streams and the temporary files. */
    Command(Path folder, Path home) throws IOException {
        this.folder = folder;
        this.home = home;
        Files.createDirectories(temporary());
    }

    Path data() {
        return folder.resolve("data");
    }

    Path temporary() {
        return folder.resolve("temporary");
    }

    Result run(String... arguments) throws Exception {
        return ended(start(arguments));
    }

    /** Starts the process with signals as a terminal leaves them, whatever the test's own parents ignore. */
    Process start(String... arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of("env", "--default-signal=INT", home.resolve("tenken").toString()));
        words.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("TENKEN_DATA", data().toString());
        builder.environment().put("TENKEN_JAVA_OPTIONS", "-Djava.io.tmpdir=" + temporary());
        return builder.start();
    }

    Result ended(Process process) throws Exception {
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running after " + SECONDS + " s: " + text("out") + text("err"));
        }
        return new Result(process.exitValue(), text("out"), text("err"));
    }

    private String text(String stream) throws IOException {
        return Files.readString(folder.resolve(stream), StandardCharsets.UTF_8);
    }
}

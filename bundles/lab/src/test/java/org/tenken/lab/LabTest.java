package org.tenken.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenken.lab.json.JsonReader;

class LabTest {

    private static final long LIMIT_SECONDS = 30;

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream remarks = new ByteArrayOutputStream();
    private final Lab lab = new Lab(new PrintStream(output, true, StandardCharsets.UTF_8),
            new PrintStream(remarks, true, StandardCharsets.UTF_8));
    private final List<Process> started = new ArrayList<>();

    @TempDir
    private Path directory;

    @AfterEach
    void leaveNothingRunning() {
        started.forEach(Process::destroyForcibly);
    }

    private Process serve() throws IOException {
        return serve(directory);
    }

    private Process serve(Path where) throws IOException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), "org.tenken.lab.Lab", "serve", "--hosts", "3", "--seed",
                "990017",
                "--directory", where.toString()).redirectErrorStream(true).start();
        started.add(process);
        return process;
    }

    private static String line(Process process) throws IOException {
        BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
        return String.valueOf(reader.readLine());
    }

    private Map<String, Object> fleet() throws IOException {
        return JsonReader.object(Files.readString(directory.resolve("fleet.json")));
    }

    private static boolean ended(Process process) throws InterruptedException {
        return process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dance", "manifest --hosts 0", "manifest --hosts x", "manifest --hosts",
            "manifest --frobs 3",
        "manifest --knob login", "serve --hosts 3", "dump --host lab-0001", "manifest --hosts 20001"})
    void refusesAWrongCommandLineInOneLineOrTheUsage(String line) {
        assertThat(lab.run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
        assertThat(remarks.toString(StandardCharsets.UTF_8)).isNotBlank().doesNotContain("Exception");
        assertThat(output.size()).isZero();
    }

    @Test
    void printsTheManifestWithoutServing() {
        assertThat(lab.run("manifest", "--hosts", "5", "--seed", "7", "--knob", "login=20%")).isZero();

        Map<String, Object> document = JsonReader.object(output.toString(StandardCharsets.UTF_8));
        assertThat((List<?>) document.get("hosts")).hasSize(5).allSatisfy(host ->
                assertThat(((Map<?, ?>) host).keySet())
                .hasToString("[host, address, port, os, language, domain, knobs, faults, decoys]"));
    }

    @Test
    void saysWhereTheFleetIsUntilItIsToldToStop() throws Exception {
        Process process = serve();
        assertThat(line(process)).isEqualTo("ready: " + directory.resolve("fleet.json"));
        assertThat(fleet()).containsEntry("pid", process.pid());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("login.json"))))
                .isEqualTo("rw-------");
        assertThat(Files.readString(directory.resolve("certificate.pem"))).startsWith("-----BEGIN CERTIFICATE-----");

        Files.createFile(directory.resolve("stop"));

        assertThat(ended(process)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(directory.resolve("fleet.json")).doesNotExist();
        assertThat(directory.resolve("stop")).doesNotExist();
    }

    @Test
    void joinsWhatAlreadyRunsAndEndsOnTheUsualSignal() throws Exception {
        Process first = serve();
        line(first);
        Process second = serve();

        assertThat(line(second)).startsWith("already running");
        assertThat(ended(second)).isTrue();
        assertThat(second.exitValue()).isZero();
        assertThat(fleet()).containsEntry("pid", first.pid());

        first.destroy();
        assertThat(ended(first)).isTrue();
        assertThat(directory.resolve("fleet.json")).doesNotExist();
    }

    @Test
    void endsWhenItsDirectoryIsTakenAway() throws Exception {
        Path where = directory.resolve("gone");
        Process process = serve(where);
        line(process);

        try (Stream<Path> files = Files.walk(where)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }

        assertThat(ended(process)).isTrue();
    }

    @Test
    void movesToOtherAddressesWhenItsOwnAreTaken() throws Exception {
        line(serve(directory.resolve("one")));
        assertThat(line(serve(directory.resolve("two")))).startsWith("ready");

        String first = address(directory.resolve("one"));
        String second = address(directory.resolve("two"));
        assertThat(second).isNotEqualTo(first).startsWith("127.");
        lab.run("manifest", "--directory", directory.resolve("two").toString());
        assertThat(output.toString(StandardCharsets.UTF_8)).contains(second).doesNotContain(first);
    }

    private static String address(Path where) throws IOException {
        Map<String, Object> fleet = JsonReader.object(Files.readString(where.resolve("fleet.json")));
        return ((Map<?, ?>) ((List<?>) fleet.get("hosts")).get(0)).get("address").toString();
    }

    @Test
    void keepsItsAccountFromRunToRun() throws Exception {
        Process first = serve();
        line(first);
        String login = Files.readString(directory.resolve("login.json"));
        first.destroy();
        ended(first);
        Process second = serve();
        line(second);

        assertThat(Files.readString(directory.resolve("login.json"))).isEqualTo(login);
    }

    @Test
    void showsAHostOfTheFleetThatIsKept() throws Exception {
        Process process = serve();
        line(process);

        assertThat(lab.run("dump", "--directory", directory.toString(), "--host", "lab-0002")).isZero();
        assertThat(JsonReader.object(output.toString(StandardCharsets.UTF_8)))
                .containsKeys("clock", "registry", "services", "files");
        assertThat(lab.run("dump", "--directory", directory.toString(), "--host", "lab-0009")).isEqualTo(2);
    }
}

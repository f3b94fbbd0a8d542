package org.tenken.engine.lab.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenken.engine.host.Host;
import org.tenken.engine.lab.Fleet;
import org.tenken.engine.lab.Lab;
import org.tenken.engine.lab.LabName;
import org.tenken.engine.lab.LabProblem;
import org.tenken.engine.thread.Threads;

final class ProcessLabTest {

    private static final LabName NAME = new LabName(1, 7);

    @TempDir
    Path data;

    private final Threads threads = new Threads();
    private Path jar;
    private Lab lab;

    @BeforeEach
    void jar() throws IOException {
        jar = data.resolve("lab.jar");
        try (OutputStream file = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(file)) {
            out.putNextEntry(new JarEntry("org/tenken/lab/Lab.class"));
            out.write(org.tenken.lab.Lab.class.getResourceAsStream("Lab.class").readAllBytes());
        }
        lab = new ProcessLab(data, jar, threads);
    }

    @AfterEach
    void stop() throws Exception {
        lab.stop(NAME).get(30, TimeUnit.SECONDS);
        threads.close();
    }

    /** Opens the lab from another process and prints where it runs. */
    static final class Other {
        private Other() {}

        public static void main(String[] arguments) throws Exception {
            try (Threads threads = new Threads()) {
                Fleet fleet = new ProcessLab(Path.of(arguments[0]), Path.of(arguments[1]), threads).open(NAME, Map.of(), false).get();
                System.out.print(fleet.process());
            }
        }
    }

    private Fleet open() throws Exception {
        return lab.open(NAME, Map.of(), false).get(60, TimeUnit.SECONDS);
    }

    @Test
    void startsJoinsStopsAndForgets() throws Exception {
        Fleet first = open();
        Fleet second = open();
        assertThat(List.of(first.joined(), second.joined())).containsExactly(false, true);
        assertThat(second.process()).isEqualTo(first.process());
        assertThat(first.hosts()).containsExactly(new Host("lab-0001", "127.1.0.1", OptionalInt.of(5985), List.of(),
                java.util.Optional.empty()));
        assertThat(first.connection().login().user()).isEqualTo("admin");
        assertThat(lab.status().get(10, TimeUnit.SECONDS)).containsExactly(new Lab.Running(NAME, first.process()));
        assertThat(lab.stop(NAME).get(30, TimeUnit.SECONDS)).isTrue();
        assertThat(ProcessHandle.of(first.process()).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(lab.stop(NAME).get(30, TimeUnit.SECONDS)).isFalse();
        assertThat(lab.status().get(10, TimeUnit.SECONDS)).isEmpty();
        assertThat(first.folder()).exists();
        assertThat(lab.reset(NAME).get(30, TimeUnit.SECONDS)).isFalse();
        assertThat(first.folder()).doesNotExist();
    }

    @Test
    void twoProcessesThatStartTheSameLabEndWithOne() throws Exception {
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Other.class.getName(), data.toString(), jar.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Fleet mine = open();
        String theirs = new String(other.getInputStream().readAllBytes());
        assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(theirs).isEqualTo(String.valueOf(mine.process()));
        assertThat(mine.folder().resolve("starts")).hasContent("x");
    }

    @Test
    void saysWhyALabDoesNotStart() {
        assertThatThrownBy(() -> lab.open(NAME, Map.of("broken", "yes"), false).get(60, TimeUnit.SECONDS))
                .hasCauseInstanceOf(LabProblem.class).hasMessageContaining("cannot bind");
    }

    @Test
    void startsAnewAfterTheProcessWasKilled() throws Exception {
        Fleet first = open();
        ProcessHandle killed = ProcessHandle.of(first.process()).orElseThrow();
        killed.destroyForcibly();
        killed.onExit().get(10, TimeUnit.SECONDS);
        Fleet second = open();
        assertThat(second.joined()).isFalse();
        assertThat(second.process()).isNotEqualTo(first.process());
    }

    @Test
    void printsTheManifest() throws Exception {
        assertThat(lab.manifest(NAME).get(60, TimeUnit.SECONDS)).isEqualTo("{\"hosts\":[]}");
        lab.open(NAME, Map.of("slow", "5%"), false).get(60, TimeUnit.SECONDS);
        assertThat(lab.manifest(NAME).get(60, TimeUnit.SECONDS)).isEqualTo("{\"hosts\":[]}--knobslow=5%");
    }

    @Test
    void saysThatThereIsNoLabWhenTheJarIsMissing() throws IOException {
        Files.delete(jar);
        assertThat(lab.missing()).hasValueSatisfying(reason -> assertThat(reason).contains(jar.toString()));
        assertThatThrownBy(this::open).hasCauseInstanceOf(LabProblem.class);
    }
}

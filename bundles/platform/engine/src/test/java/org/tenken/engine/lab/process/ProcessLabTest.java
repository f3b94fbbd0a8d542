package org.tenken.engine.lab.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenken.engine.lab.Fleet;
import org.tenken.engine.lab.Lab;
import org.tenken.engine.lab.LabName;
import org.tenken.engine.lab.LabProblem;
import org.tenken.engine.thread.Threads;

final class ProcessLabTest {

    private static final LabName NAME = new LabName(1, 7_001);

    @TempDir
    Path data;

    private final Threads threads = new Threads();
    private Lab lab;

    @BeforeEach
    void open() throws Exception {
        lab = lab(data, threads);
    }

    static Lab lab(Path data, Threads threads) throws Exception {
        return new ProcessLab(data,
                Path.of(org.tenken.lab.Lab.class.getProtectionDomain().getCodeSource().getLocation().toURI()), threads);
    }

    @AfterEach
    void stop() throws Exception {
        lab.stop(NAME).get(30, TimeUnit.SECONDS);
        threads.close();
    }

    /** Opens the lab from another process and prints where it runs and whether it was there. */
    static final class Other {
        private Other() {}

        public static void main(String[] arguments) throws Exception {
            try (Threads threads = new Threads()) {
                Fleet fleet = lab(Path.of(arguments[0]), threads).open(NAME, Map.of(), false).get();
                System.out.print(fleet.process() + " " + fleet.joined());
            }
        }
    }

    private Fleet start() throws Exception {
        return lab.open(NAME, Map.of(), false).get(90, TimeUnit.SECONDS);
    }

    @Test
    void startsJoinsStopsAndForgets() throws Exception {
        Fleet first = start();
        Fleet second = lab.open(NAME, Map.of(), true).get(90, TimeUnit.SECONDS);
        assertThat(List.of(first.joined(), second.joined())).containsExactly(false, true);
        assertThat(second.process()).isEqualTo(first.process());
        assertThat(first.hosts()).singleElement().satisfies(host -> {
            assertThat(host.name()).isEqualTo("lab-0001");
            assertThat(host.address()).startsWith("127.");
            assertThat(host.port()).hasValue(5985);
        });
        assertThat(second.hosts().get(0).port()).hasValue(5986);
        assertThat(second.connection().trust().authorities()).hasValueSatisfying(file -> assertThat(file).exists());
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
                System.getProperty("java.class.path"), Other.class.getName(), data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Fleet mine = start();
        String theirs = new String(other.getInputStream().readAllBytes());
        assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(theirs).isEqualTo(mine.process() + " " + !mine.joined());
    }

    @Test
    void saysWhyALabDoesNotStart() {
        assertThatThrownBy(() -> lab.open(NAME, Map.of("broken", "1"), false).get(90, TimeUnit.SECONDS))
                .hasCauseInstanceOf(LabProblem.class).hasMessageContaining("not a knob: broken=1");
    }

    @Test
    void startsAnewAfterTheProcessWasKilled() throws Exception {
        Fleet first = start();
        ProcessHandle killed = ProcessHandle.of(first.process()).orElseThrow();
        killed.destroyForcibly();
        killed.onExit().get(10, TimeUnit.SECONDS);
        Fleet second = start();
        assertThat(second.joined()).isFalse();
        assertThat(second.process()).isNotEqualTo(first.process());
    }

    @Test
    void theManifestKnowsTheKnobsOfTheRunningLab() throws Exception {
        assertThat(lab.manifest(NAME).get(90, TimeUnit.SECONDS)).contains("lab-0001").doesNotContain("blackhole");
        lab.open(NAME, Map.of("blackhole", "1"), false).get(90, TimeUnit.SECONDS);
        assertThat(lab.manifest(NAME).get(90, TimeUnit.SECONDS)).contains("blackhole");
    }

    @Test
    void saysThatThereIsNoLabWhenTheJarIsMissing() {
        Path jar = data.resolve("none.jar");
        Lab none = new ProcessLab(data, jar, threads);
        assertThat(none.missing()).hasValueSatisfying(reason -> assertThat(reason).contains(jar.toString()));
        assertThatThrownBy(() -> none.open(NAME, Map.of(), false).get()).hasCauseInstanceOf(LabProblem.class);
    }
}

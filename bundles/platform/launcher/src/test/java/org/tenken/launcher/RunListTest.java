package org.tenken.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunListTest {

    private static final String TEXT = """
            # remark
            base start api.jar
            module start time.jar

            console lazy common.jar
            console fragment gtk.jar (& (osgi.ws=gtk) (osgi.os=linux) (osgi.arch=x86_64))
            console fragment win32.jar (& (osgi.ws=win32) (osgi.os=win32) (osgi.arch=x86_64))
            """;

    @TempDir
    Path folder;

    @Test
    void startsOnlyBaseAndModulesForACommand() throws Exception {
        assertThat(read(TEXT).startedFor(false, Platform.of("Linux", "amd64")).entries())
                .extracting(RunEntry::file).containsExactly("api.jar", "time.jar");
    }

    @Test
    void addsTheWindowWithTheFragmentOfThisPlatformAlone() throws Exception {
        assertThat(read(TEXT).startedFor(true, Platform.of("Linux", "amd64")).entries())
                .extracting(RunEntry::file).containsExactly("api.jar", "time.jar", "common.jar", "gtk.jar");
        assertThat(read(TEXT).startedFor(true, Platform.of("Windows 11", "amd64")).entries())
                .extracting(RunEntry::file).containsExactly("api.jar", "time.jar", "common.jar", "win32.jar");
        assertThat(read(TEXT).startedFor(true, Platform.of("Linux", "aarch64")).entries())
                .extracting(RunEntry::file).containsExactly("api.jar", "time.jar", "common.jar");
    }

    @Test
    void knowsTheModulesFiles() throws Exception {
        assertThat(read(TEXT).moduleJars(Path.of("/p"))).isEqualTo(List.of(Path.of("/p/time.jar")));
    }

    @Test
    void keepsKindAndPlatforms() throws Exception {
        assertThat(read("console fragment gtk.jar (& (osgi.ws=gtk) )\n").entries()).containsExactly(
                new RunEntry(RunEntry.Part.CONSOLE, RunEntry.Kind.FRAGMENT, "gtk.jar", "(& (osgi.ws=gtk) )"));
    }

    @Test
    void refusesALineItDoesNotUnderstandAndAListThatIsNotThere() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> read("base start\n"))
                .withMessageContaining("base start");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> read("other start a.jar\n"))
                .withMessageContaining("other start a.jar");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> RunList.read(folder.resolve("absent")))
                .withMessageContaining("incomplete");
    }

    private RunList read(String text) throws Refusal, IOException {
        return RunList.read(Files.writeString(folder.resolve("run.list"), text));
    }
}

package org.tenken.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @Test
    void asksTheOptionThenTheVariableThenTheCustom() throws Refusal {
        var directory = new DataDirectory(
                Map.of("TENKEN_DATA", "/variable", "XDG_DATA_HOME", "/xdg"), "Linux", "/home/aki");
        assertThat(directory.locate(Optional.of(Path.of("/option")))).isEqualTo(Path.of("/option"));
        assertThat(directory.locate(Optional.empty())).isEqualTo(Path.of("/variable"));
    }

    @Test
    void followsTheCustomOfEachSystem() throws Refusal {
        assertThat(located("Linux", Map.of("XDG_DATA_HOME", "/xdg"))).isEqualTo(Path.of("/xdg/tenken"));
        assertThat(located("Linux", Map.of())).isEqualTo(Path.of("/home/aki/.local/share/tenken"));
        assertThat(located("Mac OS X", Map.of()))
                .isEqualTo(Path.of("/home/aki/Library/Application Support/Tenken"));
        assertThat(located("Windows 11", Map.of("LOCALAPPDATA", "/local"))).isEqualTo(Path.of("/local/Tenken"));
        assertThat(located("Windows 11", Map.of())).isEqualTo(Path.of("/home/aki/AppData/Local/Tenken"));
    }

    @Test
    void ignoresEmptyVariablesAndARelativeOneThatMustBeAbsolute() throws Refusal {
        assertThat(located("Linux", Map.of("TENKEN_DATA", " ", "XDG_DATA_HOME", "relative")))
                .isEqualTo(Path.of("/home/aki/.local/share/tenken"));
    }

    @Test
    void makesTheDirectoryWithItsModulesFolder(@TempDir Path folder) throws Refusal {
        Path opened = DataDirectory.open(folder.resolve("a/b"));

        assertThat(opened.resolve("modules")).isDirectory();
    }

    @Test
    void refusesWhatIsNotADirectory(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> DataDirectory.open(file))
                .withMessageContaining(file.toString())
                .satisfies(refusal -> assertThat(refusal.exitCode()).isEqualTo(ExitCode.BAD_CONFIGURATION));
    }

    private static Path located(String system, Map<String, String> environment) throws Refusal {
        return new DataDirectory(environment, system, "/home/aki").locate(Optional.empty());
    }
}

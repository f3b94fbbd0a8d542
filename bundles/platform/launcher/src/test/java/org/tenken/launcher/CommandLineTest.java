package org.tenken.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommandLineTest {

    @Test
    void opensTheWindowWithoutWordsAndWithConsole() throws Refusal {
        assertThat(CommandLine.parse().window()).isTrue();
        assertThat(CommandLine.parse("console", "--lang", "ja").window()).isTrue();
        assertThat(CommandLine.parse("--data", "/d").window()).isTrue();
        assertThat(CommandLine.parse("consoles").window()).isFalse();
        assertThat(CommandLine.parse("check", "console").window()).isFalse();
    }

    @Test
    void takesTheDataDirectoryOutAndLeavesTheRestAsTyped() throws Refusal {
        var expected = new CommandLine(Optional.of(Path.of("/d")), List.of("check", "--lab", ""));

        assertThat(CommandLine.parse("check", "--data", "/d", "--lab", "")).isEqualTo(expected);
        assertThat(CommandLine.parse("--data=/x/../d", "check", "--lab", "")).isEqualTo(expected);
    }

    @Test
    void leavesEverythingAfterTwoDashesAlone() throws Refusal {
        assertThat(CommandLine.parse("explain", "--", "--data", "/d"))
                .isEqualTo(new CommandLine(Optional.empty(), List.of("explain", "--", "--data", "/d")));
    }

    @Test
    void refusesADataDirectoryThatIsNotThereOrNotAPath() {
        for (String[] typed : List.of(new String[] {"--data"}, new String[] {"--data="}, new String[] {"--data", "a\0b"})) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> CommandLine.parse(typed))
                    .satisfies(refusal -> assertThat(refusal.exitCode()).isEqualTo(ExitCode.USAGE));
        }
    }
}

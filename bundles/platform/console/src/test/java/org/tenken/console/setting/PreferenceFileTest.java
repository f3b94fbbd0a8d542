package org.tenken.console.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenken.console.look.Theme;
import org.tenken.console.text.Language;

class PreferenceFileTest {
    @TempDir
    Path folder;

    @Test
    void readsBackWhatItWrote() throws IOException {
        Preferences kept = new Preferences(Theme.DARK, Language.JAPANESE, new Preferences.Frame(-5, 10, 1200, 800), true);

        new PreferenceFile(folder).write(kept);

        assertThat(new PreferenceFile(folder).read()).isEqualTo(kept);
    }

    @Test
    void startsWithTheUsualWhereNothingIsKept() {
        assertThat(new PreferenceFile(folder.resolve("none")).read()).isEqualTo(Preferences.USUAL);
    }

    @Test
    void takesTheUsualForWhatCannotBeRead() throws IOException {
        Files.writeString(folder.resolve("console.properties"), "theme=PINK\nlanguage=ENGLISH\nwidth=99999999999\nx=\\u12\n");
        assertThat(new PreferenceFile(folder).read()).isEqualTo(Preferences.USUAL);

        Files.writeString(folder.resolve("console.properties"), "theme=PINK\nlanguage=ENGLISH\nwidth=99999999999\n");
        assertThat(new PreferenceFile(folder).read()).isEqualTo(Preferences.USUAL.with(Language.ENGLISH));
    }

    @Test
    void doesNotReadAFileOfAnySize() throws IOException {
        Files.writeString(folder.resolve("console.properties"), "theme=DARK\n" + "#".repeat(20_000));

        assertThat(new PreferenceFile(folder).read()).isEqualTo(Preferences.USUAL);
    }

    @Test
    void leavesNoHalfFileBehind() throws IOException {
        new PreferenceFile(folder).write(Preferences.USUAL);
        new PreferenceFile(folder).write(Preferences.USUAL.with(Theme.DARK));

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("console.properties"));
        }
    }
}

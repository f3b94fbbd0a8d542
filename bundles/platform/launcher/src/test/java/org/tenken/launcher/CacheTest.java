package org.tenken.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CacheTest {

    @Test
    void deletesItselfAndWhatADeadProcessLeftButNothingElse() throws Exception {
        Cache cache = Cache.create();
        Cache living = Cache.create();
        Files.createDirectories(cache.directory().resolve("a/b"));
        Files.writeString(cache.directory().resolve("a/b/c"), "x");
        Process ended = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--version")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        ended.waitFor();
        Path orphan = Files.createTempDirectory("tenken-cache-" + ended.pid() + "-");

        cache.delete();

        assertThat(cache.directory()).doesNotExist();
        assertThat(orphan).doesNotExist();
        assertThat(living.directory()).exists();
        living.delete();
    }
}

package org.tenken.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedLoggerTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "login with password=hunter2 failed | login with password=*** failed",
        "Password : 'two words' end         | Password : *** end",
        "db.password=x                      | db.password=***",
        "Authorization: Negotiate TlRMTVNTUAAB | Authorization: Negotiate ***",
        "key VK7JG-NPHTM-C97JM-9MPGT-3V66T used | key *****-*****-*****-*****-3V66T used",
        "code 0x80072F8F on lab-0001        | code 0x80072F8F on lab-0001",
    })
    void masksSecretsAndNothingElse(String text, String masked) {
        assertThat(Secrets.mask(text)).isEqualTo(masked);
    }

    @Test
    void keepsRecordsFromInformationOnWithTheirCause() throws Exception {
        Path file = folder.resolve("log/tenken.log");
        System.Logger logger = new MaskedLogger("org.example.Engine", new LogFile(() -> Optional.of(file)));

        logger.log(Level.DEBUG, "too small");
        logger.log(Level.INFO, "host {0} is slow", "lab-0001");
        logger.log(Level.WARNING, "lost", new IllegalStateException("password=hunter2"));

        assertThat(Files.readString(file)).containsPattern("^\\S+Z INFO org.example.Engine host lab-0001 is slow\n")
                .contains("WARNING org.example.Engine lost\njava.lang.IllegalStateException: password=***\n")
                .doesNotContain("too small", "hunter2");
    }

    @Test
    void beginsANewFileWhenTheOldOneIsFull() throws Exception {
        Path file = folder.resolve("tenken.log");
        Files.writeString(file, "x".repeat(1_000_001));

        new LogFile(() -> Optional.of(file)).add("new\n");

        assertThat(file).hasContent("new");
        assertThat(folder.resolve("tenken.log.old")).hasSize(1_000_001);
    }

    @Test
    void staysQuietWhereNothingCanBeWritten() throws Exception {
        Path blocked = Files.createFile(folder.resolve("file")).resolve("tenken.log");

        assertThatCode(() -> new LogFile(() -> Optional.of(blocked)).add("text")).doesNotThrowAnyException();
        assertThatCode(() -> new LogFile(Optional::empty).add("text")).doesNotThrowAnyException();
    }

    @Test
    void isWhatJavaFinds() {
        assertThat(System.LoggerFinder.getLoggerFinder()).isInstanceOf(LogFinder.class);
    }
}

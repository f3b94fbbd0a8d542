package org.tenken.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.tenken.testkit.ModuleTexts;

class PrintingTest {

    @Test
    void saysEverythingInEnglishAndJapanese() throws IOException {
        Properties english = new Properties();
        try (InputStream stream = Words.class.getResourceAsStream("/OSGI-INF/l10n/bundle.properties")) {
            english.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }

        assertThat(ModuleTexts.of(Words.class).complaints(english.stringPropertyNames()))
                .containsExactly("not Japanese: rung.wmi");
    }

    @Test
    void fillsBracesByName() {
        assertThat(new Words(Locale.JAPANESE).say("operations.hosts", "count", 5)).isEqualTo("5 台");
        assertThat(new Words(Locale.GERMAN).say("operations.hosts", "count", 5)).isEqualTo("5 hosts");
    }

    @Test
    void countsEastAsianCharactersAsTwoColumns() {
        assertThat(Width.of("時計 ok")).isEqualTo(7);
        assertThat(Width.pad("時計", 6)).isEqualTo("時計  ");
    }

    @Test
    void letsNoTextFromAHostActOnTheTerminal() {
        assertThat(Safe.line("a\u001b[2Jb\nc")).isEqualTo("a?[2Jb?c");
    }

    @Test
    void writesJsonWithTimesAsTextAndGapsAsNull() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Json.print(Document.whole().with("after", Duration.ofMinutes(5)).with("gap", Optional.empty())
                .with("list", List.of(1L, true, "\"")).members(), new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8).replaceAll("\\s", ""))
                .isEqualTo("{\"schemaVersion\":1,\"after\":\"PT5M\",\"gap\":null,\"list\":[1,true,\"\\\"\"]}");
    }
}

package org.tenken.engine.text.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;

final class LanguagesTest {

    private static Properties read(String language) throws IOException {
        try (Reader reader = new InputStreamReader(LanguagesTest.class.getResourceAsStream(
                "/OSGI-INF/l10n/bundle" + language + ".properties"), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        }
    }

    private static TreeSet<String> names(String text) {
        TreeSet<String> names = new TreeSet<>();
        java.util.regex.Pattern.compile("\\{[^}]*}").matcher(text).results().map(MatchResult::group)
                .forEach(names::add);
        return names;
    }

    @Test
    void everyTextIsThereInBothLanguagesAndNamesNoOtherValues() throws IOException {
        Properties english = read("");
        Properties japanese = read("_ja");
        assertThat(english).isNotEmpty();
        assertThat(japanese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        english.forEach((key, text) -> assertThat(names((String) text)).as((String) key)
                .containsAll(names(japanese.getProperty((String) key))));
    }
}
